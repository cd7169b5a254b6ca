import { describe, expect, it } from 'vitest';
import { failureOf } from '../../src/app/failure';
import { Stopped } from '../../src/app/stopped';

describe('what support is told of a failure', () => {
  it('is our version, the kind of the problem, Excel’s error and what it was asked', () => {
    const error = new Stopped({
      kind: 'excelFailed',
      code: 'GeneralException',
      statement: 'range.values = [["Acme Ltd", 12]];',
      leftover: { kind: 'nothingChanged' },
    });
    expect(failureOf(error, '1.2.3')).toEqual({
      cause: 'excelFailed',
      details: [
        'Client Matrix 1.2.3',
        'Problem: excelFailed',
        "Excel's error: GeneralException",
        'Statement: range.values = [[“…”, 12]];',
      ].join('\n'),
    });
  });

  it('is the kind of any other problem, and nothing that stands in a cell', () => {
    const place = { row: 2, column: 1, header: 'Secret header' };
    const { cause, details } = failureOf(new Stopped({ kind: 'notANumber', place, text: 'secret' }), '1.2.3');
    expect(cause).toBe('notANumber');
    expect(details).toBe('Client Matrix 1.2.3\nProblem: notANumber');
  });

  it('is the error of a defect with where it happened, texts left out', () => {
    const parse = (): unknown => JSON.parse('"Acme Ltd" and more');
    let thrown: unknown;
    try {
      parse();
    } catch (error) {
      thrown = error;
    }
    const { cause, details } = failureOf(thrown, '1.2.3');
    expect(cause).toBe('defect');
    expect(details).toMatch(/^Client Matrix 1\.2\.3\nProblem: defect\nError: SyntaxError: /);
    expect(details).toMatch(/\nat .*failure\.test/);
    expect(details).not.toContain('Acme');
  });

  it('is that something was thrown, whatever it was', () => {
    expect(failureOf('Acme Ltd', '1.2.3').details).toBe('Client Matrix 1.2.3\nProblem: defect');
  });
});
