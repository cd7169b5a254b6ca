import { describe, expect, it } from 'vitest';
import { guessMapping } from '../../../src/intake/mapping/guessMapping';

/** What each header is guessed to be: its fact, or its use. */
function guessed(...headers: readonly string[]): string[] {
  return guessMapping(headers, []).columns.map(({ use, fact }) => (use === 'fact' ? String(fact) : use));
}

describe('the period before', () => {
  it.each([
    ['Prior revenue'],
    ['Revenue last year'],
    ['Last year revenue'],
    ['Revenue LY'],
    ['Net sales (PY)'],
    ['Sales, previous year'],
    ['Revenue prior period'],
    ['Umsatz Vorjahr'],
    ['Vorjahresumsatz'],
    ['Umsatz im Vorjahr (EUR)'],
    ['Umsatz letztes Jahr'],
    ['Umsatz VJ'],
    ['CA N-1'],
    ["Chiffre d'affaires de l'année précédente"],
    ["Chiffre d'affaires exercice précédent"],
    ['Ventas año anterior'],
    ['Ventas del año anterior'],
    ['Ingresos del ejercicio anterior'],
    ['Vendas do ano anterior'],
    ['Faturamento ano passado'],
  ])('%s is prior revenue, alone and beside revenue', (header) => {
    expect(guessed('Client', header)).toEqual(['client', 'priorRevenue']);
    expect(guessed(header, 'Client', 'Revenue')).toEqual(['priorRevenue', 'client', 'revenue']);
  });

  it.each([
    ['Prior direct cost', 'priorDirectCost'],
    ['COGS last year', 'priorDirectCost'],
    ['Wareneinsatz Vorjahr', 'priorDirectCost'],
    ['Coûts directs N-1', 'priorDirectCost'],
    ['Coste de ventas año anterior', 'priorDirectCost'],
    ['Custos diretos do ano anterior', 'priorDirectCost'],
    ['Cost to serve last year', 'priorCostToServe'],
    ['Prior cost to serve', 'priorCostToServe'],
    ['Servicekosten Vorjahr', 'priorCostToServe'],
  ])('%s is %s', (header, fact) => {
    expect(guessed('Client', header)).toEqual(['client', fact]);
  });

  it('is nothing where two columns say it of the same, or what it says is not known', () => {
    expect(guessed('Client', 'Revenue LY', 'Revenue PY')).toEqual(['client', 'unused', 'unused']);
    expect(guessed('Client', 'Orders last year', 'Freight Vorjahr')).toEqual(['client', 'unused', 'unused']);
  });

  it('is the earlier of two consecutive years, in either order and whatever the year is written like', () => {
    expect(guessed('Client', 'Revenue 2024', 'Revenue 2025')).toEqual(['client', 'priorRevenue', 'revenue']);
    expect(guessed('Client', 'FY25 revenue', 'FY24 revenue')).toEqual(['client', 'revenue', 'priorRevenue']);
    expect(guessed('Kunde', 'Umsatz 2024 (EUR)', 'Umsatz 2025 (EUR)')).toEqual([
      'client',
      'priorRevenue',
      'revenue',
    ]);
    expect(guessed('Client', 'COGS 2024', 'COGS 2025', 'Cost to serve 2025', 'Cost to serve 2024')).toEqual([
      'client',
      'priorDirectCost',
      'directCost',
      'charge',
      'priorCostToServe',
    ]);
  });

  it('is not guessed from years further apart, from three, or beside a column without a year', () => {
    expect(guessed('Client', 'Revenue 2023', 'Revenue 2025')).toEqual(['client', 'unused', 'unused']);
    expect(guessed('Client', 'Revenue 2023', 'Revenue 2024', 'Revenue 2025')).toEqual([
      'client',
      'unused',
      'unused',
      'unused',
    ]);
    expect(guessed('Client', 'Revenue', 'Revenue 2024', 'Revenue 2025')).toEqual([
      'client',
      'revenue',
      'unused',
      'unused',
    ]);
    expect(guessed('Client', 'Revenue 2024/25', 'Revenue 2023/24')).toEqual(['client', 'unused', 'unused']);
  });

  it('counts freight once where the whole cost to serve is known by its years', () => {
    expect(guessed('Client', 'Freight', 'Cost to serve 2024', 'Cost to serve 2025')).toEqual([
      'client',
      'unused',
      'priorCostToServe',
      'charge',
    ]);
  });
});
