import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tieOut } from '../../../src/core/portfolio/tieOut';

describe('the tie-out', () => {
  it('tells what the ledger has and no client as one amount, above or below 0', () => {
    expect(tieOut({ profit: Float64Array.of(70, -10), setAside: 15, ledgerTotal: 100 })).toEqual({
      clients: 60,
      setAside: 15,
      unassigned: 25,
      ledgerTotal: 100,
      isTied: false,
    });
    expect(tieOut({ profit: Float64Array.of(70, -10), setAside: 0, ledgerTotal: 50 }).unassigned).toBe(-10);
  });

  it('ties where less than the fourth decimal is left', () => {
    const profit = Float64Array.of(0.1, 0.2);
    expect(tieOut({ profit, setAside: 0, ledgerTotal: 0.3 })).toMatchObject({ unassigned: 0, isTied: true });
    expect(tieOut({ profit, setAside: 0, ledgerTotal: 0.30001 }).isTied).toBe(true);
    expect(tieOut({ profit, setAside: 0, ledgerTotal: 0.3001 }).isTied).toBe(false);
  });

  it('counts what a client with a missing profit earns as unassigned', () => {
    const { clients, unassigned } = tieOut({
      profit: Float64Array.of(70, NaN),
      setAside: 0,
      ledgerTotal: 100,
    });
    expect([clients, unassigned]).toEqual([70, 30]);
  });

  it('loses no cent beside very large money', () => {
    const profit = Float64Array.of(1e15, 0.25, -1e15);
    expect(tieOut({ profit, setAside: 0, ledgerTotal: 1 }).unassigned).toBe(0.75);
  });

  it("is missing where the ledger's total or the money set aside is, and does not tie", () => {
    const profit = Float64Array.of(1);
    for (const of of [
      { setAside: NaN, ledgerTotal: 1 },
      { setAside: 0, ledgerTotal: NaN },
    ]) {
      expect(tieOut({ profit, ...of })).toMatchObject({ unassigned: NaN, isTied: false });
    }
  });

  it('adds up: clients + set aside + unassigned make the total, whatever the order of rows', () => {
    const cents = fc.integer({ min: -1e9, max: 1e9 }).map((money) => money / 100);
    fc.assert(
      fc.property(fc.array(cents, { maxLength: 30 }), cents, cents, (given, setAside, ledgerTotal) => {
        const of = tieOut({ profit: Float64Array.from(given), setAside, ledgerTotal });
        expect(of.clients + of.setAside + of.unassigned).toBeCloseTo(ledgerTotal, 3);
        const backward = Float64Array.from([...given].reverse());
        expect(tieOut({ profit: backward, setAside, ledgerTotal }).unassigned).toBe(of.unassigned);
      }),
    );
  });
});
