import { describe, expect, it } from 'vitest';
import { clientLabels } from '../../../src/core/labels/clientLabels';
import { clientMatrix } from '../../../src/core/matrix/clientMatrix';
import { USUAL_SETTINGS } from '../../../src/core/settings';
import { knownSystems } from '../../../src/core/systems/systems';
import { guessMapping } from '../../../src/intake/mapping/guessMapping';
import type { Intake } from '../../../src/intake/intake';
import type { Cell } from '../../../src/intake/rawTable';
import { joinRatings } from '../../../src/intake/ratings/joinRatings';
import { readRatings } from '../../../src/intake/ratings/readRatings';
import { readClients } from '../../../src/intake/readClients';
import { ratingSheet } from './sheets';
import { columnsOf } from '../tables';
import type { RatingRow } from './sheets';

const TABLE: Cell[][] = [
  ['Client', 'Revenue', 'Direct cost', 'Freight', 'Negotiation'],
  ['Acme', 1000, 600, 100, 2],
  ['Bolt', 500, 300, 50, ''],
  ['Bolt', 200, 180, 50, 4],
];

function joined(...rows: RatingRow[]): Intake {
  const [headers = [], ...body] = TABLE;
  const names = headers.map(String);
  const mapping = guessMapping(names, body);
  const columns = columnsOf(names, body);
  const intake = readClients({ firstRow: 2, firstColumn: 0, columns }, mapping);
  return joinRatings(intake, readRatings(rows.length === 0 ? [] : [ratingSheet(rows)]), mapping);
}

const fact = (intake: Intake, name: keyof Intake['clients']['facts']) =>
  Array.from(intake.clients.facts[name] ?? []);

describe('ratings of a sheet', () => {
  it('are facts of the clients of that name, whatever case and blanks, as a column’s would be', () => {
    expect(fact(joined([' acme', 'Growth', 3], ['BOLT', 'Growth', 4]), 'growth')).toEqual([3, 4, 4]);
  });

  it('leave what they do not rate as the table has it, and the table’s own columns untouched', () => {
    expect(fact(joined(['Acme', 'Growth', 3]), 'negotiation')).toEqual([2, NaN, 4]);
  });

  it('count in place of the column’s, which is told once for all clients', () => {
    const intake = joined(['Acme', 'Negotiation', 5], ['Bolt', 'Negotiation', 1]);
    expect(fact(intake, 'negotiation')).toEqual([5, 1, 1]);
    expect(intake.notes).toContainEqual({ kind: 'ratingsOverColumn', column: 'Negotiation', clients: 2 });
  });

  it('that say what the column says need no telling', () => {
    expect(joined(['Acme', 'Negotiation', 2]).notes).toEqual(joined().notes);
  });

  it('of names that are no clients here are told as one, and change nothing', () => {
    const intake = joined(['Acmee', 'Growth', 3], ['acmee', 'Expertise', 3], ['Cord', 'Growth', 3]);
    expect(fact(intake, 'growth')).toEqual([]);
    expect(intake.notes.at(-1)).toEqual({
      kind: 'ratingsOfNobody',
      sheet: 'Client ratings',
      row: 6,
      text: 'Acmee',
      clients: 2,
    });
  });

  it('make the rest of their system known as missing, so that its label can say what it lacks', () => {
    const intake = joined(['Acme', 'Buys our expertise', 'yes'], ['Acme', 'Brings us the problem', 'no']);
    expect(fact(intake, 'sharesUniquely')).toEqual([NaN, NaN, NaN]);
    const rules = { worth: { kind: 'weighted' }, effort: { kind: 'weighted' } } as const;
    const matrix = clientMatrix(intake.clients, rules);
    const systems = knownSystems({ clients: intake.clients, matrix, rules, settings: USUAL_SETTINGS });
    const trust = clientLabels(systems).find(({ name }) => name === 'Trust');
    expect([0, 1].map((client) => trust?.of(client))).toEqual(['Subject expert', 'Unrated']);
  });

  it('of stresses claim nothing about abuse and corruption that nobody rated', () => {
    const { facts } = joined(['Acme', 'Collecting money', 3]).clients;
    expect(facts.attention).toBeDefined();
    expect([facts.abuse, facts.corruption]).toEqual([undefined, undefined]);
  });

  it('give the same clients in whatever order they stand', () => {
    const rows: RatingRow[] = [
      ['Acme', 'Growth', 3],
      ['Bolt', 'Collecting money', 2],
      ['Acme', 'Our time', 1],
    ];
    const one = joined(...rows);
    const other = joined(...rows.reverse());
    expect(Object.entries(other.clients.facts)).toEqual(Object.entries(one.clients.facts));
  });
});
