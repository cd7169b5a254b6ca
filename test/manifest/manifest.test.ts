import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { helpPages } from '../../tools/helpPages';
import { manifestLint } from '../../tools/manifestLint';

const manifest = readFileSync('manifest.xml', 'utf8');
const builtFromSource = [
  'taskpane.html',
  'functions.js',
  'functions.json',
  ...helpPages().map(({ path }) => path),
];

/** The files the build puts beside the manifest. */
function isShipped(path: string): boolean {
  if (path.startsWith('assets/')) return existsSync(path);
  return builtFromSource.includes(path);
}

/** Faults of the shipped manifest after one change; a change that changes nothing is a fault of the test. */
function faultsAfter(from: string | RegExp, to: string): string[] {
  const changed = manifest.replace(from, to);
  expect(changed).not.toBe(manifest);
  return manifestLint(changed, isShipped);
}

describe('the manifest that ships', () => {
  it('has no fault', () => {
    expect(manifestLint(manifest, isShipped)).toEqual([]);
  });

  it('names our function commands, each of which the page knows, and our namespace', () => {
    const commands = [...manifest.matchAll(/<FunctionName>(\w+)<\/FunctionName>/g)].map((match) => match[1]);
    expect(commands).toEqual(['buildClientMatrix', 'insertSample']);
    const known = readFileSync('src/commands/associateCommands.ts', 'utf8');
    for (const command of commands) expect(known).toContain(`associate('${command ?? ''}'`);
    expect(manifest).toContain('id="Functions.Namespace" DefaultValue="CLIENTS"');
  });

  it('has no button that is out of use until the add-in has started', () => {
    expect(manifest).not.toMatch(/<Enabled>/);
  });

  it('has the same faults, none, at any other address with or without a folder', () => {
    for (const origin of ['https://matrix.example.com', 'https://example.com/add-ins/matrix']) {
      expect(manifestLint(manifest.replaceAll('https://localhost:3000', origin), isShipped)).toEqual([]);
    }
  });
});

describe('the manifest lint', () => {
  it.each([
    ['a missing support address', /<SupportUrl[^]*<\/SupportUrl>/, '', '<SupportUrl> is missing'],
    [
      'a missing high-resolution icon',
      /<HighResolutionIconUrl.*\/>/,
      '',
      '<HighResolutionIconUrl> is missing',
    ],
    ['a missing icon', /<IconUrl.*\/>/, '', '<IconUrl> is missing'],
    [
      'a version the store does not take',
      '<Version>1.0.0.0',
      '<Version>0.9.0.0',
      'Version 0.9.0.0 is too low',
    ],
    [
      'an address without https',
      '"https://localhost:3000/help/support.html"',
      '"http://example.com/"',
      'is not https',
    ],
    ['an icon without 32 pixels', /<bt:Image size="32" resid="PanelIcon.32"\/>/, '', 'ClientMatrix.Panel'],
    ['a resid that nothing defines', 'resid="Build.Tip"', 'resid="Build.Tipp"', '"Build.Tipp"'],
    ['an id that stands twice', 'id="ClientMatrix.Panel"', 'id="ClientMatrix.Build"', '"ClientMatrix.Build"'],
    ['a short text over 125 characters', 'DefaultValue="Client Matrix is ready"', longText(126), '125'],
    [
      'a German text over 125 characters',
      /(?<=id="Sample.Label"[^]*?)Value="Beispiel"/,
      `Value="${'x'.repeat(126)}"`,
      '"Sample.Label" in de-DE is longer than 125',
    ],
    [
      'a description over 250 characters',
      /(?<=<Description )DefaultValue=".*?"/,
      longText(251),
      '"Description" is longer than 250',
    ],
    [
      'a text without its German',
      /<bt:Override Locale="de-DE" Value="Beispiel"\/>/,
      '',
      '"Sample.Label" is missing in de-DE',
    ],
    [
      'a name without its German',
      /<Override Locale="de-DE" Value="Client Matrix"\/>/,
      '',
      '"DisplayName" is missing in de-DE',
    ],
    ['an empty German text', 'Value="Beispiel"', 'Value=""', '"Sample.Label" is missing in de-DE'],
    [
      'a namespace that differs between languages',
      'DefaultValue="CLIENTS"/>',
      'DefaultValue="CLIENTS"><bt:Override Locale="de-DE" Value="KUNDEN"/></bt:String>',
      'the same in every language',
    ],
    ['a long text over 250 characters', /(?<=id="Panel.Tip" )DefaultValue=".*"/, longText(251), '250'],
    [
      'a function file outside the shared runtime',
      '<FunctionFile resid="Taskpane.Url"',
      '<FunctionFile resid="Tour.Url"',
      '<FunctionFile> names "Tour.Url"',
    ],
    [
      'functions outside the shared runtime',
      /(?<=<Page>\s*<SourceLocation resid=")Taskpane.Url/,
      'Tour.Url',
      '<SourceLocation> names "Tour.Url"',
    ],
    [
      'a panel outside the shared runtime',
      /(?<=<\/TaskpaneId>\s*<SourceLocation resid=")Taskpane.Url/,
      'Tour.Url',
      '<SourceLocation> names "Tour.Url"',
    ],
    ['a runtime that ends with the panel', 'lifetime="long"', 'lifetime="short"', 'lifetime="long"'],
    ['a missing requirement set', /<Set Name="CustomFunctionsRuntime".*\/>/, '', 'CustomFunctionsRuntime'],
    ['a picture that does not ship', 'assets/icon-40.png', 'assets/icon-41.png', 'assets/icon-41.png'],
    ['a page that does not ship', '/functions.json', '/function.json', 'function.json is named'],
    [
      'a German page that does not ship',
      '/help/de/tour.html',
      '/help/de/rundgang.html',
      'rundgang.html is named',
    ],
  ])('finds %s', (_fault, from, to, sentence) => {
    const faults = faultsAfter(from, to);
    expect(faults).toHaveLength(1);
    expect(faults[0]).toContain(sentence);
  });

  it('finds an id longer than 32 characters', () => {
    const long = 'A'.repeat(33);
    const faults = manifestLint(manifest.replaceAll('"Tour.Url"', `"${long}"`), isShipped);
    expect(faults).toEqual([`The id "${long}" is longer than 32 characters.`]);
  });

  it('says so when the manifest is not XML', () => {
    expect(faultsAfter('</OfficeApp>', '')[0]).toMatch(/^The manifest is not XML/);
  });
});

function longText(length: number): string {
  return `DefaultValue="${'x'.repeat(length)}"`;
}
