import { readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { describe, expect, it } from 'vitest';
import { missingMembers, programOf, type ApiSets } from './apiSets';

/** The requirement sets of the manifest: an Excel without one of them does not show the add-in. */
const required: ApiSets = new Map(
  [...readFileSync('manifest.xml', 'utf8').matchAll(/<Set Name="(\w+)" MinVersion="([\d.]+)"/g)].map(
    ([, name = '', version = '']) => [name, version],
  ),
);

/** As the compiler writes paths, on Windows too. */
const root = process.cwd().replaceAll('\\', '/');

const ask = (set: string, version: string) =>
  `Office.context.requirements.isSetSupported('${set}', '${version}')`;

/** Small sources, each with what it must be blamed for; null where it must not be. Range.valuesAsJson: 1.16. */
const CASES: readonly [rule: string, source: string, blame: string | null][] = [
  ['a member as old as the manifest’s set', 'range.hasSpill', null],
  [
    'a member newer than the manifest’s set',
    'range.valuesAsJson',
    'Excel.Range.valuesAsJson, which needs ExcelApi 1.16',
  ],
  ['a newer member reached by its name in quotes', "range['valuesAsJson']", 'Excel.Range.valuesAsJson'],
  [
    'a newer member taken by a pattern',
    'const { valuesAsJson: cells } = range; cells',
    'Excel.Range.valuesAsJson',
  ],
  [
    'a newer property given to a call',
    'Excel.run({ mergeUndoGroup: true }, nothing)',
    'mergeUndoGroup, which needs ExcelApi 1.20',
  ],
  [
    'a newer value of an enumeration',
    'Excel.CellControlType.checkbox',
    'Excel.CellControlType.checkbox, which needs ExcelApi 1.18',
  ],
  [
    'a set the manifest does not require',
    'Office.context.ui.openBrowserWindow("")',
    'OpenBrowserWindowApi 1.1',
  ],
  ['a set of Office the manifest requires', 'Office.addin.hide()', null],
  ['a newer member inside its guard', `if (${ask('ExcelApi', '1.16')}) { range.valuesAsJson; }`, null],
  [
    'a newer member inside a guard of a later version',
    `if (${ask('ExcelApi', '1.17')}) range.valuesAsJson`,
    null,
  ],
  [
    'a newer member in a call back inside its guard',
    `if (${ask('ExcelApi', '1.16')}) [1].forEach(() => range.valuesAsJson)`,
    null,
  ],
  ['a newer member chosen by a condition', `${ask('ExcelApi', '1.16')} ? range.valuesAsJson : 0`, null],
  ['a newer member after “and”', `flag && ${ask('ExcelApi', '1.16')} && range.valuesAsJson`, null],
  [
    'a newer member behind a constant that asked',
    `const can = ${ask('ExcelApi', '1.16')}; if (can) range.valuesAsJson`,
    null,
  ],
  [
    'a newer member behind a variable that may change',
    `let can = ${ask('ExcelApi', '1.16')}; if (can) range.valuesAsJson`,
    'ExcelApi 1.16',
  ],
  ['a guard of too low a version', `if (${ask('ExcelApi', '1.9')}) range.valuesAsJson`, 'ExcelApi 1.16'],
  ['a guard of another set', `if (${ask('SharedRuntime', '1.16')}) range.valuesAsJson`, 'ExcelApi 1.16'],
  [
    'a newer member where the guard failed',
    `if (${ask('ExcelApi', '1.16')}) {} else range.valuesAsJson`,
    'ExcelApi 1.16',
  ],
  [
    'a newer member behind the guard’s opposite',
    `if (!${ask('ExcelApi', '1.16')}) range.valuesAsJson`,
    'ExcelApi 1.16',
  ],
  [
    'a newer member behind “or”',
    `if (flag || ${ask('ExcelApi', '1.16')}) range.valuesAsJson`,
    'ExcelApi 1.16',
  ],
];

const fixtures = new Map(CASES.map(([, source], index) => [`${root}/fixture${index}.ts`, fixture(source)]));

function fixture(source: string): string {
  return `export function use(range: Excel.Range, flag: boolean, nothing: () => Promise<void>) { ${source}; }`;
}

/** What ships: src without the workbench, which stands in for Excel and speaks to no Excel. */
const ships = (path: string) => /^src[\\/](?!workbench)/.test(relative(process.cwd(), path));

const program = programOf(ships, fixtures);

const blamed = (path: string) => {
  const file = program.getSourceFile(path);
  if (!file) throw new Error(`${path} was not read`);
  return missingMembers(program, file, required);
};

describe('the members of Office.js that the add-in uses', () => {
  it('are all in a requirement set of the manifest, or asked for first', () => {
    const files = program
      .getSourceFiles()
      .map((file) => file.fileName)
      .filter(ships);
    expect(files.some((file) => file.includes('src/excel/'))).toBe(true);
    expect(files.flatMap(blamed)).toEqual([]);
  }, 120_000);
});

describe('the search for them', () => {
  it.each(CASES.map(([rule, , blame], index) => [blame ? 'blames' : 'accepts', rule, blame, index] as const))(
    '%s %s',
    (_verdict, _rule, blame, index) => {
      const sentences = blamed(`${root}/fixture${index}.ts`);
      if (blame === null) expect(sentences).toEqual([]);
      else expect(sentences.join('\n')).toContain(blame);
    },
  );

  it('names the file and the line', () => {
    expect(blamed(`${root}/fixture1.ts`)[0]).toMatch(/^fixture1\.ts:1 uses /);
  });
});
