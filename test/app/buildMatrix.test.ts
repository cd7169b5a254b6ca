import { describe, expect, it } from 'vitest';
import { buildMatrix } from '../../src/app/buildMatrix';
import { lookAtClients } from '../../src/app/lookAtClients';
import { inputText } from '../../src/intake/inputText';
import type { WorkbookPlan } from '../../src/report/plan';
import { FakeWorkbook } from './fakeWorkbook';
import { ROWS, STAMP, toldWhenStopped, watched } from './support';
import { allBlocks } from '../support/allBlocks';

function texts(plan: WorkbookPlan | undefined): unknown[] {
  return (plan?.sheets ?? []).flatMap((sheet) => allBlocks(sheet).flatMap((block) => block.cells.flat()));
}

describe('building the client matrix', () => {
  it('finds, reads and writes, each once', async () => {
    const workbook = new FakeWorkbook('table', ROWS);
    const { written } = await buildMatrix(workbook, { progress: watched(), ...STAMP });
    expect(workbook.asked).toEqual(['findTable', 'readColumns', 'writePlan']);
    expect(written.sheets.map(({ name }) => name)).toEqual([
      'Client matrix',
      'Matrix clients',
      'Matrix worklist',
      'Method',
      'Matrix chart data',
    ]);
  });

  it('tells profits that sum to revenue less all costs', async () => {
    const { analysis } = await buildMatrix(new FakeWorkbook('table', ROWS), {
      progress: watched(),
      ...STAMP,
    });
    expect(Array.from(analysis.matrix.profit)).toEqual([300, 150, -30]);
    expect(analysis.summary.total.profit).toBe(420);
  });

  it('ties: rows in are the clients placed and the rows set aside', async () => {
    const rows = [
      ...ROWS,
      ['Dent', 'n/a?', 10, 1],
      ['', 5, 1, 1],
      ['Echo', -20, 0, 0],
      ['Total', 1700, 1080, 200],
    ];
    const { analysis } = await buildMatrix(new FakeWorkbook('table', rows), {
      progress: watched(),
      ...STAMP,
    });
    const placed = Object.values(analysis.summary.facts.counts).reduce((sum, count) => sum + count, 0);
    expect(placed).toBe(4);
    expect(analysis.summary.setAside.rows).toBe(3);
    expect(placed + analysis.summary.setAside.rows).toBe(rows.length - 1);
  });

  it('writes nothing where a column is in two currencies, and names the rows', async () => {
    const rows = [...ROWS, ['Dent', '€ 400', 1, 1], ['Echo', '$ 300', 1, 1], ['Fern', '€ 200', 1, 1]];
    const workbook = new FakeWorkbook('table', rows);
    const told = await toldWhenStopped(buildMatrix(workbook, { progress: watched(), ...STAMP }));
    expect(told).toContain('“Revenue” is in EUR and USD (row 6 is not in EUR)');
    expect(workbook.sheets.size).toBe(0);
  });

  it('writes the day it is told and no other', async () => {
    const workbook = new FakeWorkbook('table', ROWS);
    await buildMatrix(workbook, { progress: watched(), ...STAMP });
    expect(texts(workbook.sheets.get('table:1')).join('\n')).toContain('22 November 2026');
  });

  it('takes the digest of what was read of the clients', async () => {
    const asked: string[] = [];
    const digest = (pieces: Iterable<string>): Promise<string> => {
      asked.push([...pieces].join(''));
      return Promise.resolve('');
    };
    const workbook = new FakeWorkbook('table', ROWS);
    const { analysis } = await buildMatrix(workbook, { progress: watched(), ...STAMP, digest });
    expect(asked).toEqual([[...inputText(analysis.intake.clients)].join('')]);
  });

  it('works on the table and choices of the panel without looking again', async () => {
    const workbook = new FakeWorkbook('table', ROWS);
    const { source, choices } = await lookAtClients(workbook);
    workbook.asked.length = 0;
    const cuts = { worth: { kind: 'value', value: 0.9 }, effort: { kind: 'value', value: 0.9 } } as const;
    const given = { source, choices: { ...choices, cuts } };
    const { analysis } = await buildMatrix(workbook, { progress: watched(), ...STAMP, given });
    expect(workbook.asked).toEqual(['readColumns', 'writePlan']);
    expect(analysis.matrix.cuts).toEqual({ worth: 0.9, effort: 0.9 });
    expect(analysis.summary.facts.counts.bottomLeft).toBe(3);
  });

  it('builds a second time into the same place, with what was chosen the first time', async () => {
    const workbook = new FakeWorkbook('table', ROWS);
    await buildMatrix(workbook, { progress: watched(), ...STAMP });
    await buildMatrix(workbook, { progress: watched(), ...STAMP });
    expect(workbook.sheets.size).toBe(1);
    expect((await lookAtClients(workbook)).isRemembered).toBe(true);
  });
});

describe('a build that is cancelled', () => {
  it('leaves nothing behind when it is cancelled while the table is looked for', async () => {
    const workbook = new FakeWorkbook('table', ROWS);
    const progress = watched();
    workbook.before = (step) => {
      if (step === 'findTable') Object.assign(progress.signal, { aborted: true });
    };
    const told = await toldWhenStopped(buildMatrix(workbook, { progress, ...STAMP }));
    expect(told).toBe('Cancelled. Nothing was written.');
    expect(workbook.asked).toEqual(['findTable']);
  });

  it('leaves nothing behind when it is cancelled while the table is read', async () => {
    const workbook = new FakeWorkbook('table', ROWS);
    const progress = watched((what) => what === 'reading');
    await toldWhenStopped(buildMatrix(workbook, { progress, ...STAMP }));
    expect(workbook.asked).toEqual(['findTable', 'readColumns']);
    expect(workbook.sheets.size).toBe(0);
  });

  it('leaves nothing behind when it is cancelled as the writing begins', async () => {
    const workbook = new FakeWorkbook('table', ROWS);
    const progress = watched();
    workbook.before = (step) => {
      if (step === 'writePlan') Object.assign(progress.signal, { aborted: true });
    };
    await toldWhenStopped(buildMatrix(workbook, { progress, ...STAMP }));
    expect(workbook.sheets.size).toBe(0);
    expect(workbook.saved).toBeUndefined();
  });
});

describe('a build that cannot be done', () => {
  const told = (workbook: FakeWorkbook) =>
    toldWhenStopped(buildMatrix(workbook, { progress: watched(), ...STAMP }));

  it('says that a cell is being edited', async () => {
    const workbook = new FakeWorkbook('table', ROWS);
    workbook.isEdited = true;
    expect(await told(workbook)).toBe('A cell is being edited. Finish it with Enter or Esc, then try again.');
  });

  it('says that no sheet can be added to a protected workbook', async () => {
    const workbook = new FakeWorkbook('table', ROWS);
    workbook.isProtected = true;
    expect(await told(workbook)).toContain('The structure of the workbook is protected');
  });

  it('says which column is missing, before any row is read', async () => {
    const workbook = new FakeWorkbook('table', [
      ['Client', 'Revenue'],
      ['Acme', 10],
    ]);
    expect(await told(workbook)).toBe(
      'No column is chosen as direct cost: choose one in the panel, under Columns.',
    );
    expect(workbook.asked).toEqual(['findTable']);
  });

  it('says that there is only a header', async () => {
    const workbook = new FakeWorkbook('block', ROWS.slice(0, 1));
    expect(await told(workbook)).toContain('There are no clients below the headers');
    expect(workbook.asked).toEqual(['findTable']);
  });

  it('says what is wrong with the first row when no row can be read', async () => {
    const workbook = new FakeWorkbook('table', [...ROWS.slice(0, 1), ['Acme', { error: '#N/A' }, 1, 1]]);
    expect(await told(workbook)).toContain('B2 (Revenue) shows #N/A');
  });
});
