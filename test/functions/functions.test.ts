import { beforeAll, describe, expect, it } from 'vitest';
import { SHEET_FUNCTIONS } from '../../src/functions/sheetFunctions';

/** Stands where office.js puts its own class of that name. */
class ExcelsError {
  readonly code: string;
  readonly message: string | undefined;

  constructor(code: string, message?: string) {
    this.code = code;
    this.message = message;
  }
}

describe('what Excel gets to know', () => {
  const associated = new Map<string, (...given: unknown[]) => unknown[][]>();

  beforeAll(async () => {
    Object.assign(globalThis, {
      CustomFunctions: {
        Error: ExcelsError,
        associate: (id: string, answer: () => unknown[][]) => associated.set(id, answer),
      },
    });
    await import('../../src/functions/functions');
  });

  it('is every function, as soon as the script has run', () => {
    expect([...associated.keys()]).toEqual(Object.keys(SHEET_FUNCTIONS));
  });

  it("is Excel's own kind of error for a failed cell, with its message, beside good answers", () => {
    const answer = associated.get('CLIENTPROFIT')?.([[10], ['x']], [[4]], null);
    expect(answer).toEqual([
      [6],
      [new ExcelsError('#VALUE!', 'revenue (cell 2 of 2) must be a number, but is “x”.')],
    ]);
    expect(answer?.[1]?.[0]).toBeInstanceOf(ExcelsError);
  });

  it('is a sentence in place of more than Excel on the web would take, and the answer itself in a program', () => {
    const revenue = Array.from({ length: 250_000 }, (_, i) => [1 + i / 7]);
    const rowsOn = (platform: string) => {
      Object.assign(globalThis, { Office: { context: { platform } } });
      return associated.get('CLIENTPROFIT')?.(revenue, [[0.1]], null).length;
    };
    expect([rowsOn('OfficeOnline'), rowsOn('PC'), rowsOn('Mac')]).toEqual([1, 250_000, 250_000]);
    Object.assign(globalThis, { Office: undefined });
  });

  it('takes no notice of the invocation that Excel puts after the arguments', () => {
    const invocation = { functionName: 'CLIENTPROFIT' };
    expect(associated.get('CLIENTPROFIT')?.([[10]], [[4]], null, invocation)).toEqual([[6]]);
  });

  it('passes an error on as the error that came in', () => {
    const answer = associated.get('LATECOST')?.([[new ExcelsError('#DIV/0!')]], [[0.1]], null);
    expect(answer).toEqual([[new ExcelsError('#DIV/0!', 'receivable shows #DIV/0!.')]]);
  });
});
