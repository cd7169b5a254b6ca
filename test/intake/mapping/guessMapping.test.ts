import { describe, expect, it } from 'vitest';
import { guessMapping } from '../../../src/intake/mapping/guessMapping';
import type { Cell } from '../../../src/intake/rawTable';

/** What each header is guessed to be, over rows of names and numbers. */
function uses(headers: readonly string[], rows: readonly (readonly Cell[])[] = []): string[] {
  return guessMapping(headers, rows).columns.map((column) => column.use);
}

describe('guessMapping', () => {
  it('knows client, revenue and direct cost by their usual names', () => {
    expect(uses(['Client', 'Revenue', 'Direct cost'])).toEqual(['client', 'revenue', 'directCost']);
    expect(uses(['customer_name', 'Net Sales', 'COGS'])).toEqual(['client', 'revenue', 'directCost']);
  });

  it.each([
    [['Kundenname', 'Umsatzerlöse', 'Direkte Kosten', 'Bestellungen', 'Frachtkosten']],
    [['Raison sociale', "Chiffre d'affaires", 'Coûts directs', 'Commandes', 'Frais de transport']],
    [['Razón social', 'Ventas netas', 'Coste de ventas', 'Pedidos', 'Gastos de envío']],
    [['Nome do cliente', 'Faturação', 'Custos diretos', 'Encomendas', 'Frete']],
  ])('knows them in %j', (headers) => {
    expect(uses(headers)).toEqual(['client', 'revenue', 'directCost', 'activity', 'charge']);
  });

  it('does not mind case, accents, line feeds, unusual blanks and punctuation', () => {
    expect(uses(['CLIENT:', 'Net\nrevenue ', 'direct\u00a0 COST', 'Order-lines', 'DeliveryMiles'])).toEqual([
      'client',
      'revenue',
      'directCost',
      'activity',
      'activity',
    ]);
  });

  it('does not mind currencies, years and "number of" beside what counts', () => {
    expect(
      uses(['Client', 'Total revenue (EUR) 2025', 'Direct costs, USD', '# of visits', 'No. of orders']),
    ).toEqual(['client', 'revenue', 'directCost', 'activity', 'activity']);
  });

  it('takes every activity and charge, at a rate of 0 until the user gives one', () => {
    const headers = [
      'Client',
      'Orders',
      'Order lines',
      'Expedited shipments',
      'Late shipments',
      'Returns',
      'Freight',
    ];
    const { columns } = guessMapping(headers, []);
    expect(columns.map((column) => column.use)).toEqual([
      'client',
      ...Array<string>(5).fill('activity'),
      'charge',
    ]);
    expect(columns.every((column) => column.rate === 0)).toBe(true);
  });

  it('leaves a column whose header says nothing unused', () => {
    expect(
      uses(['Client', 'Revenue', 'Shoe size', 'Growth %', 'Avg order value', 'Discounts', 'Gross sales']),
    ).toEqual(['client', 'revenue', ...Array<string>(5).fill('unused')]);
  });

  it('prefers the surer of two headers and picks none of two equals', () => {
    expect(uses(['Client', 'Sales', 'Net revenue'])).toEqual(['client', 'unused', 'revenue']);
    expect(uses(['Client', 'Revenue', 'Revenue 2024'])).toEqual(['client', 'revenue', 'unused']);
    expect(uses(['Client', 'Revenue 2023', 'Revenue 2025'])).toEqual(['client', 'unused', 'unused']);
    expect(uses(['Client', 'Revenue', 'Revenue'])).toEqual(['client', 'unused', 'unused']);
  });

  it('does not take texts for numbers, but numbers stored as text', () => {
    expect(uses(['Client', 'Revenue', 'Orders'], [['A', 'high', '1,200.50']])).toEqual([
      'client',
      'unused',
      'activity',
    ]);
  });

  it('prefers a name to an id', () => {
    expect(uses(['Client ID', 'Client', 'Revenue'], [[17, 'Alpha', 100]])).toEqual([
      'unused',
      'client',
      'revenue',
    ]);
    expect(uses(['Customer', 'Name', 'Revenue'], [[17, 'Alpha', 100]])).toEqual([
      'unused',
      'client',
      'revenue',
    ]);
    expect(uses(['Code', 'Wer', 'Revenue'], [['K1', 'Alpha', 100]])).toEqual(['unused', 'client', 'revenue']);
  });

  it('takes an id where there is no name, even beside a text that describes', () => {
    expect(uses(['client_id', 'country', 'revenue'], [[17, 'Iceland', 100]])).toEqual([
      'client',
      'unused',
      'revenue',
    ]);
  });

  it('takes no dates for names', () => {
    expect(uses(['client_id', 'first_order'], [[17, '2011-01-18']])).toEqual(['client', 'unused']);
  });

  it('falls back to the first column of distinct texts', () => {
    const rows = [
      ['retail', 'Alpha', 1],
      ['retail', 'Beta', 2],
    ];
    expect(uses(['Kind', 'Who', 'Revenue'], rows)).toEqual(['unused', 'client', 'revenue']);
  });

  it('counts freight once where a whole cost to serve stands beside it', () => {
    expect(uses(['Client', 'Freight', 'Cost to serve', 'Orders'])).toEqual([
      'client',
      'unused',
      'charge',
      'activity',
    ]);
  });

  it('prefers the money outstanding to the days it is late', () => {
    expect(uses(['Client', 'Days late', 'Average receivable'])).toEqual(['client', 'unused', 'receivable']);
    expect(uses(['Client', 'Average days late'])).toEqual(['client', 'daysLate']);
    expect(uses(['Client', 'Days late total'])).toEqual(['client', 'unused']);
  });
});
