import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { workbookPlan } from '../../../src/report/book/workbookPlan';
import type { PlanCell, WorkbookPlan } from '../../../src/report/plan';
import { SPRING } from '../../core/examples';
import { factsOf } from '../../core/systems/knownClients';
import { BENEFITS, INVESTED, PERSONAS, ROLES, STRESSES, TRUST, TYPE } from '../../core/systems/springFacts';
import { liveBook, shownCell, valuesBook } from '../books';
import { clientsOf, manyClients } from '../inputs';
import { PlanRead } from '../planRead';
import { allBlocks } from '../../support/allBlocks';

const ALL_FACTS = { ...TYPE, ...TRUST, ...BENEFITS, ...STRESSES, ...INVESTED, ...PERSONAS, ...ROLES };

function isShowable(cell: PlanCell): boolean {
  const shown = shownCell(cell);
  if (typeof shown === 'number') return Number.isFinite(shown);
  return shown === null || typeof shown === 'string' || typeof shown === 'boolean' || 'error' in shown;
}

/** Each sheet: blocks are rectangles, no cell is written twice, and every one holds what a sheet can show. */
function expectSound({ sheets }: WorkbookPlan): void {
  for (const sheet of sheets) {
    const { key } = sheet;
    const places = new Set<string>();
    let cells = 0;
    for (const block of allBlocks(sheet)) {
      expect(new Set(block.cells.map((row) => row.length)).size, key).toBe(1);
      block.cells.forEach((row, down) => {
        row.forEach((cell, right) => {
          cells++;
          places.add(`${block.at.row + down},${block.at.column + right}`);
          expect(isShowable(cell), `${key}: ${JSON.stringify(cell)}`).toBe(true);
        });
      });
    }
    expect(places.size, key).toBe(cells);
  }
}

describe('the planned workbook', () => {
  it('has the page with title and source, and room on each sheet to say that a build is under way', () => {
    const read = new PlanRead(workbookPlan(liveBook(SPRING)));
    expect(read.sheet('matrix').name).toBe('Client matrix');
    expect(read.cell('matrix', 0, 1)).toBe('Client matrix');
    expect(read.cell('matrix', 1, 1)).toMatch(/^From “Clients” on sheet “Data”: 5 clients, 22 November 2026/);
    for (const { key, statusCell } of workbookPlan(liveBook(SPRING)).sheets)
      expect(read.cell(key, statusCell.row, statusCell.column), key).toBeNull();
  });

  it('writes whole rectangles that do not overlap, whatever the clients, live or not', () => {
    const amount = fc.integer({ min: -1e6, max: 1e7 }).map((cents) => cents / 100);
    const money = fc.array(fc.tuple(amount, amount, amount), { maxLength: 40 });
    fc.assert(
      fc.property(money, fc.boolean(), (amounts, isLive) => {
        const clients = clientsOf(amounts);
        expectSound(workbookPlan(isLive ? liveBook(clients) : valuesBook(clients)));
      }),
      { numRuns: 20 },
    );
  });

  it('does so with every label', () => {
    expectSound(workbookPlan(liveBook({ ...SPRING, facts: factsOf(ALL_FACTS) })));
  });

  it('writes 3,000 clients in few blocks and areas', () => {
    for (const { key, blocks, formats } of workbookPlan(valuesBook(manyClients(3000))).sheets) {
      expect(blocks.length, key).toBeLessThan(40);
      if (key !== 'worklist') expect(formats.length, key).toBeLessThan(150);
    }
  });

  it('never tells a rating of abuse or corruption', () => {
    const odd = { abuse: [0, 4.321, 0, 0, 0], corruption: [0, 0, 0, 0, 1.234] };
    const clients = { ...SPRING, facts: factsOf({ ...ALL_FACTS, ...odd }) };
    const told = new PlanRead(workbookPlan(liveBook(clients))).everything();
    expect(told).toContain('Part company');
    expect(told).not.toMatch(/4\.32|1\.23/);
  });

  it('tells money in hundredths where all of it is small, as in a table in millions', () => {
    const moneyOf = (factor: number): Set<string> => {
      const { sheets } = workbookPlan(
        liveBook({ ...SPRING, revenue: SPRING.revenue.map((money) => money * factor) }),
      );
      const formats = sheets.flatMap((sheet) => sheet.formats);
      return new Set(formats.flatMap(({ numberFormat = '' }) => numberFormat.match(/^#.*Red.*$/) ?? []));
    };
    expect(moneyOf(1)).toEqual(new Set(['#,##0;[Red]-#,##0']));
    expect(moneyOf(1e-6)).toEqual(new Set(['#,##0.00;[Red]-#,##0.00']));
  });
});
