import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { IFunction } from 'custom-functions-metadata';
import { SHEET_FUNCTIONS } from '../../src/functions/sheetFunctions';
import { describedFunctions, functionsMetadata } from '../../tools/functionsMetadata';
import { ask, one } from './cells';

const metadata = (await functionsMetadata('https://matrix.example.com')) as {
  allowErrorForDataTypeAny: boolean;
  functions: IFunction[];
};
const byName = metadata.functions.map((described) => [described.name, described] as const);

describe('the metadata that Excel reads', () => {
  it('lets errors in cells through to the functions', () => {
    expect(metadata.allowErrorForDataTypeAny).toBe(true);
  });

  it('describes exactly the functions that exist', () => {
    expect(metadata.functions.map(({ id }) => id).sort()).toEqual(Object.keys(SHEET_FUNCTIONS).sort());
  });

  it.each(byName)('%s has a name that Excel takes, and a help page at the same origin', (name, described) => {
    expect(name).toMatch(/^[A-Z]{3,}$/);
    expect(described.id).toBe(name);
    expect(described.helpUrl).toBe(`https://matrix.example.com/help/functions/${name}.html`);
  });

  it.each(byName)(
    '%s takes and gives cells in every shape, needed arguments before optional ones',
    (name, described) => {
      const { parameters, result } = described;
      expect(parameters).toHaveLength(SHEET_FUNCTIONS[name]?.length ?? 0);
      for (const parameter of parameters) {
        expect(parameter).toMatchObject({ type: 'any', dimensionality: 'matrix' });
        expect(parameter.repeating).toBeUndefined();
      }
      expect(result?.dimensionality).toBe('matrix');
      const optional = parameters.map((parameter) => parameter.optional ?? false);
      expect(optional).toEqual([...optional].sort());
    },
  );

  it.each(byName)(
    '%s is described in one line, and so is each argument',
    (_, { description, parameters }) => {
      for (const text of [description, ...parameters.map((parameter) => parameter.description)]) {
        expect(text).toMatch(/^\S.*[.]$/);
      }
      expect(description).toMatch(/^Gives /);
    },
  );

  it.each(byName)('%s calls its arguments in messages as in the metadata', (name, { parameters }) => {
    parameters.forEach((wrong, at) => {
      const args = parameters.map(({ optional }, i) => {
        if (i === at) return one({ code: '#NULL!' });
        return optional ? null : one(0.5);
      });
      expect(ask(name, ...args).flat()).toContain(`#NULL!: ${wrong.name} shows #NULL!.`);
    });
  });

  it('is refused as a whole when a docstring is not understood', () => {
    const source = join(mkdtempSync(join(tmpdir(), 'functions-')), 'broken.ts');
    writeFileSync(
      source,
      '/** Gives x.\n * @customfunction 1X\n */\nexport function x(): unknown[][] { return []; }\n',
    );
    expect(() => describedFunctions([source])).toThrow(/^Function docstrings: .*1X/s);
  });
});
