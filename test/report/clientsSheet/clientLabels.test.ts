import { describe, expect, it } from 'vitest';
import { SPRING } from '../../core/examples';
import { factsOf } from '../../core/systems/knownClients';
import { BENEFITS, TYPE } from '../../core/systems/springFacts';
import { listed, liveBook } from '../books';
import { clientsOf } from '../inputs';
import type { Money } from '../inputs';

const TYPED = { ...SPRING, facts: factsOf(TYPE) };

describe('the list of clients', () => {
  it('comes to the printed figures of Spring Distribution (Horngren)', () => {
    const book = liveBook(SPRING);
    const shown = (['client', 'profit', 'segment', 'losesMoney'] as const).map((id) => listed(book, id));
    expect(shown).toEqual([
      ['S', 'R', 'Q', 'P', 'T'],
      [41_856, 38_720, 11_545, 2012, -3346],
      ['Prime', 'Commodity', 'Partner', 'Partner', 'Underperformer'],
      ['No', 'No', 'No', 'No', 'Yes'],
    ]);
    expect(Number(listed(book, 'worth')[0])).toBeCloseTo(0.13793, 5);
  });

  it('gives the reason of every segment', () => {
    expect(listed(liveBook(SPRING), 'reason').at(-1)).toBe(
      'Underperformer: effort 14.0% is at or above the cut of 4.9%, worth 7.4% is below 11.2%; loses 3,346.',
    );
  });

  it('has no label where only money is known', () => {
    const headers = liveBook(SPRING).list.columns.map(({ header }) => header);
    expect(headers).not.toContain('Concentration');
    expect(headers).not.toContain('Why these labels');
  });

  it('has one column a label between losses and next moves, and the reasons after', () => {
    const headers = liveBook(TYPED).list.columns.map(({ header }) => header);
    const from = headers.indexOf('Loses money');
    expect(headers.slice(from, from + 9)).toEqual([
      'Loses money',
      'Concentration',
      'Ranks gained by profit',
      'Client or customer',
      'Procurement view',
      'Priority',
      'Next move',
      'Why this segment',
      'Why these labels',
    ]);
  });

  it('gives each client its own labels: S is a Monopoly, a Client and first by profit', () => {
    const book = liveBook(TYPED);
    const ids = book.list.columns.map(({ id }) => id).filter((id) => id !== 'own');
    const from = ids.indexOf('losesMoney') + 1;
    const first = ids.slice(from, from + 5).map((id) => listed(book, id)[0]);
    expect(first).toEqual(['Monopoly', 1, 'Client', 'Maximise', 1]);
    expect(listed(book, 'labelReasons')[0]).toMatch(
      /^Concentration: Monopoly: 46.1% .* 1 rank higher .* Client or customer: Client: .* Procurement view: Maximise: /,
    );
  });

  it('leaves a missing number empty', () => {
    const book = liveBook({ ...SPRING, facts: factsOf(BENEFITS) });
    const benefit = book.list.columns.find(({ header }) => header === 'Benefit')?.id;
    expect(benefit && benefit !== 'own' && listed(book, benefit)).toEqual([5, null, 1, 3.2, 2]);
  });
});

describe('next moves', () => {
  const movesOf = (money: readonly Money[]): unknown[] => listed(liveBook(clientsOf(money)), 'nextMove');

  it('say "costs more than it is worth" of loss makers only', () => {
    const moves = movesOf([
      [1000, 500, 50],
      [100, 80, 15],
      [100, 80, 30],
    ]).map(String);
    expect(moves.map((move) => move.startsWith('Costs more'))).toEqual([false, false, true]);
    expect(moves[1]).toMatch(/^On the wrong side of both cuts, still profitable/);
  });

  it('do not advise to keep a loss maker as it is, whatever its quadrant', () => {
    const money: Money[] = [
      [100, 80, 5],
      [100, 60, 50],
    ];
    expect(listed(liveBook(clientsOf(money)), 'segment')[1]).toBe('Partner');
    expect(movesOf(money)[1]).toBe(
      'Costs more than it is worth. Take effort out or raise its worth until it pays.',
    );
  });

  it('ask to part with whoever crosses a red line, and with nobody else', () => {
    const facts = factsOf({ abuse: [4, 3, 3], corruption: [0, 0, 1] });
    const rated = clientsOf([
      [100, 50, 1],
      [100, 50, 2],
      [100, 50, 3],
    ]);
    const moves = listed(liveBook({ ...rated, facts }), 'nextMove').map(String);
    expect(moves.map((move) => move.startsWith('Part company'))).toEqual([true, false, true]);
  });
});
