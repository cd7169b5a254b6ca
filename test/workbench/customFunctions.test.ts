import { describe, expect } from 'vitest';
import { it, type TestWorkbench } from '../support/workbench';

/** What the library gives the pane for functions, as far as used here. */
declare const CustomFunctions: {
  associate(id: string, work: (...args: never[]) => unknown): void;
  readonly Error: new (code: string, message?: string) => Error & { readonly code: string };
  readonly ErrorCode: { readonly notAvailable: string; readonly divisionByZero: string };
};

const metadata = {
  allowErrorForDataTypeAny: true,
  functions: [
    {
      id: 'SEEN',
      name: 'SEEN',
      parameters: [
        { name: 'a', type: 'any' },
        { name: 'b', type: 'any', optional: true },
      ],
    },
    { id: 'CELLS', name: 'CELLS', parameters: [{ name: 'cells', type: 'any', dimensionality: 'matrix' }] },
    { id: 'DOUBLE', name: 'DOUBLE', parameters: [{ name: 'x', type: 'number' }] },
    { id: 'FAIL', name: 'FAIL', parameters: [{ name: 'x', type: 'any' }] },
    {
      id: 'STRICT',
      name: 'STRICT',
      allowErrorForDataTypeAny: false,
      parameters: [{ name: 'x', type: 'any' }],
    },
  ],
};

async function withFunctions(bench: TestWorkbench): Promise<void> {
  await bench.pane.evaluate(() => {
    const shown = (value: unknown) =>
      value instanceof CustomFunctions.Error ? value.code : JSON.stringify(value);
    CustomFunctions.associate('SEEN', (a: unknown, b: unknown) => `${shown(a)} ${shown(b)}`);
    CustomFunctions.associate('CELLS', (cells: unknown[][]) => cells.map((row) => row.map(shown)));
    CustomFunctions.associate('DOUBLE', (x: number) => 2 * x);
    CustomFunctions.associate('STRICT', () => 'ran');
    CustomFunctions.associate('FAIL', (x: unknown) => {
      if (x === 'spill') return [[1, new CustomFunctions.Error(CustomFunctions.ErrorCode.divisionByZero)]];
      throw new CustomFunctions.Error(CustomFunctions.ErrorCode.notAvailable, 'Nothing here.');
    });
  });
  await bench.excel('useFunctions', metadata, 'TEST');
}

describe('custom functions through office.js', () => {
  it('get their arguments, null for an omitted one, and answer', async ({ bench }) => {
    await withFunctions(bench);
    expect(await bench.excel('callFunction', 'DOUBLE', [21])).toBe(42);
    expect(await bench.excel('callFunction', 'DOUBLE', ['21'])).toBe(42);
    expect(await bench.excel('callFunction', 'SEEN', ['x'])).toBe('"x" null');
  });

  it('get a blank cell as 0 on the desktop and as null on the web; within a matrix as 0', async ({
    bench,
  }) => {
    await withFunctions(bench);
    await bench.excel('blankArguments', 'web');
    expect(await bench.excel('callFunction', 'SEEN', [null, 1])).toBe('null 1');
    expect(await bench.excel('callFunction', 'CELLS', [[[null, 2]]])).toEqual([['0', '2']]);
    await bench.excel('blankArguments', 'desktop');
    expect(await bench.excel('callFunction', 'SEEN', [null, 1])).toBe('0 1');
    expect(await bench.excel('callFunction', 'CELLS', [[[null, 2]]])).toEqual([['0', '2']]);
  });

  it('get errors as arguments where they allow for it; else the cell shows that error', async ({ bench }) => {
    await withFunctions(bench);
    expect(await bench.excel('callFunction', 'SEEN', [{ error: '#N/A' }, 1])).toBe('#N/A 1');
    expect(await bench.excel('callFunction', 'CELLS', [[[{ error: '#DIV/0!' }, 1]]])).toEqual([
      ['#DIV/0!', '1'],
    ]);
    expect(await bench.excel('callFunction', 'STRICT', [{ error: '#REF!' }])).toEqual({ error: '#REF!' });
    expect(await bench.excel('callFunction', 'STRICT', [1])).toBe('ran');
  });

  it('answer errors, alone with a sentence or within a matrix', async ({ bench }) => {
    await withFunctions(bench);
    expect(await bench.excel('callFunction', 'FAIL', [1])).toEqual({
      error: '#N/A',
      message: 'Nothing here.',
    });
    expect(await bench.excel('callFunction', 'FAIL', ['spill'])).toMatchObject([[1, { error: '#DIV/0!' }]]);
  });

  it('give #NAME? where there is none, and #VALUE! for arguments that do not fit', async ({ bench }) => {
    await withFunctions(bench);
    expect(await bench.excel('callFunction', 'NOWHERE', [1])).toEqual({ error: '#NAME?' });
    expect(await bench.excel('callFunction', 'DOUBLE', ['x'])).toEqual({ error: '#VALUE!' });
    expect(await bench.excel('callFunction', 'DOUBLE', [])).toEqual({ error: '#VALUE!' });
    expect(await bench.excel('callFunction', 'DOUBLE', [1, 2])).toEqual({ error: '#VALUE!' });
  });

  it('that have not answered when the pane loads itself anew leave an error, and can be called again', async ({
    bench,
  }) => {
    await withFunctions(bench);
    await bench.pane.evaluate(() => {
      CustomFunctions.associate('DOUBLE', () => new Promise(() => undefined));
    });
    const owed = bench.excel('callFunction', 'DOUBLE', [1]);
    await bench.pane.goto(bench.pane.url());
    expect(await owed).toEqual({ error: '#VALUE!', message: 'The add-in was reloaded.' });
    await bench.pane.evaluate(() => Office.onReady());
    await withFunctions(bench);
    expect(await bench.excel('callFunction', 'DOUBLE', [21])).toBe(42);
  });

  it('may ask the workbook while they run', async ({ bench }) => {
    await bench.excel('setCells', 'Sheet1', 'A1', [[40]]);
    await bench.pane.evaluate(() => {
      CustomFunctions.associate('DOUBLE', (x: number) =>
        Excel.run(async (context) => {
          const cell = context.workbook.worksheets.getItem('Sheet1').getRange('A1').load('values');
          await context.sync();
          return (cell.values as number[][])[0]?.[0] === 40 ? x + 40 : 0;
        }),
      );
    });
    await bench.excel('useFunctions', metadata, 'TEST');
    expect(await bench.excel('callFunction', 'DOUBLE', [2])).toBe(42);
  });
});
