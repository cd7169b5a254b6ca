import { describe, expect, it } from 'vitest';
import { headerRowOf } from '../../../src/intake/headers/headerRow';
import { guessedMapping } from '../../../src/intake/mapping/guessMapping';
import type { Cell } from '../../../src/intake/rawTable';
import { UNSEEN_TABLES } from '../../support/unseenTables';

/** A table's first row and what each of its columns is, written as on paper. */
const STYLES: readonly (readonly [string, readonly Cell[], string])[] = [
  [
    'Cust. name; Rep; Net sales 2025; COGS; # orders; Freight $',
    ['Acme Ltd', 'Jo', 1000, 500, 12, 30],
    'client unused revenue directCost activity charge',
  ],
  [
    'Account Name; Territory; Sales ($000); Cost of goods; No. of visits; Delivery cost',
    ['Acme', 'East', 100, 50, 3, 5],
    'client unused revenue directCost activity charge',
  ],
  [
    'Client / company; FY25 turnover; Product cost (GBP); Cost-to-serve (GBP); Margin',
    ['Acme', 100, 50, 10, 40],
    'client revenue directCost charge unused',
  ],
  [
    'Customer; Gross sales; Returns & allowances; Net sales; Std cost; Orders; Service calls',
    ['Acme', 120, 20, 100, 60, 5, 3],
    'client unused unused revenue directCost activity activity',
  ],
  [
    'Bill-to name; Invoiced amount; Landed cost; Shipping & handling; Order count',
    ['Acme', 120, 60, 5, 3],
    'client revenue directCost charge activity',
  ],
  [
    'Ship to; Rev; Cost; Deliveries made; Tickets opened; Avg days late',
    ['Acme', 120, 60, 5, 3, 12],
    'client revenue directCost activity activity daysLate',
  ],
  [
    'Customer ID; Customer; Total Revenue (USD); Total COGS (USD); Total Service Cost (USD)',
    ['C1', 'Acme', 120, 60, 5],
    'unused client revenue directCost charge',
  ],
  [
    'Customer Name; Sum of Net Amount; Sum of Cost Amount; Count of Orders',
    ['Acme', 100, 60, 5],
    'client revenue directCost activity',
  ],
  [
    'customer_name; net_revenue_usd; cost_of_goods_usd; num_orders; num_returns; shipping_cost_usd',
    ['Acme', 100, 60, 5, 1, 4],
    'client revenue directCost activity activity charge',
  ],
  [
    'Organisation; Fees; Staff cost; Meetings; Travel costs',
    ['Acme', 100, 60, 5, 4],
    'client revenue directCost activity charge',
  ],
  [
    'Kunde; PLZ; Umsatz 2025 in EUR; Wareneinsatz; Anz. Bestellungen; Frachtkosten',
    ['Meier', '80331', 100, 60, 5, 4],
    'client unused revenue directCost activity charge',
  ],
  [
    'Debitor; Debitorenname; Umsatzerlöse netto; Herstellkosten des Umsatzes; Vertriebskosten; Besuche',
    [10_001, 'Meier GmbH', 100, 60, 5, 4],
    'unused client revenue directCost charge activity',
  ],
  [
    'Kd.-Nr.; Kd.-Name; Netto-Umsatz (T€); Materialkosten; Betreuungskosten (T€)',
    [1, 'Meier', 100, 60, 5],
    'unused client revenue directCost charge',
  ],
  [
    "Client; Ville; Chiffre d'affaires HT; Coût de revient; Frais de port; Nb commandes",
    ['Dupont', 'Lyon', 100, 60, 5, 4],
    'client unused revenue directCost charge activity',
  ],
  [
    'Nom du client; CA 2025 (€); Coût des ventes; Coût de service; Nb de livraisons',
    ['Dupont', 100, 60, 5, 4],
    'client revenue directCost charge activity',
  ],
  [
    'Cliente; Ventas netas 2025; Coste de ventas; Gastos de envío; Nº pedidos; Visitas comerciales',
    ['Ruiz', 100, 60, 5, 4, 2],
    'client revenue directCost charge activity activity',
  ],
  [
    'Klant; Omzet; Kostprijs; Aantal orders; Verzendkosten',
    ['Jansen', 100, 60, 5, 4],
    'client revenue directCost activity charge',
  ],
  [
    'Debiteur; Omzet excl. btw; Directe kosten; Bezoeken; Leveringen',
    ['Jansen', 100, 60, 5, 4],
    'client revenue directCost activity activity',
  ],
  [
    'Cliente; Fatturato netto; Costo del venduto; Ordini; Spese di trasporto',
    ['Rossi', 100, 60, 5, 4],
    'client revenue directCost activity charge',
  ],
  [
    'Cliente; Receita líquida; Custo das mercadorias; Nº de encomendas; Custos de transporte',
    ['Silva', 100, 60, 5, 4],
    'client revenue directCost activity charge',
  ],
  [
    'Kund; Nettoomsättning; Direkta kostnader; Antal order; Fraktkostnad',
    ['Svensson', 100, 60, 5, 4],
    'client revenue directCost activity charge',
  ],
  [
    'Client; Sales; Cost; Service; Service calls',
    ['Ann', 100, 60, 5, 2],
    'client revenue directCost charge activity',
  ],
  [
    'Kunde; Umsatz; Kosten; Kundenbetreuung; Support Tickets',
    ['Meier', 100, 60, 5, 2],
    'client revenue directCost charge activity',
  ],
  [
    'Kunde; Omsætning; Vareforbrug; Antal ordrer; Fragt',
    ['Hansen', 100, 60, 5, 4],
    'client revenue directCost activity charge',
  ],
];

/** Two more rows like the first, so that names differ and numbers do. */
function rowsLike(row: readonly Cell[]): Cell[][] {
  return [1, 2, 3].map((n) =>
    row.map((cell) =>
      typeof cell === 'number' ? cell * n : typeof cell === 'string' ? `${cell} ${n}` : cell,
    ),
  );
}

function guess(headers: string, row: readonly Cell[]) {
  return guessedMapping(headers.split('; '), rowsLike(row));
}

/** What each column is guessed to be, in one line. */
function usesOf(headers: string, row: readonly Cell[]): string {
  return guess(headers, row)
    .mapping.columns.map(({ use }) => use)
    .join(' ');
}

describe('headers that no list knows', () => {
  it.each(STYLES)('%s', (headers, row, wanted) => {
    expect(usesOf(headers, row)).toBe(wanted);
  });

  it.each(UNSEEN_TABLES)('$what is read as a person would', ({ kind, cells, uses }) => {
    const { headers, firstBodyRow } =
      kind === 'block' ? headerRowOf(cells) : { headers: (cells[0] ?? []).map(String), firstBodyRow: 1 };
    const { mapping } = guessedMapping(headers, cells.slice(firstBodyRow));
    expect(mapping.columns.map(({ use }) => use)).toEqual(uses);
    expect(mapping.rows).toBe(uses.includes('order') ? 'orders' : 'clients');
  });

  it.each([
    {
      rule: 'says nothing of margins, budgets, people, numbers of documents and dates',
      headers:
        'Client; Sales margin; Sales budget; Sales rep; Order value; Delivery date; Gross profit; Price per order',
      row: ['Acme', 10, 90, 'Jo', 50, 45_000, 20, 3],
      uses: 'client unused unused unused unused unused unused unused',
    },
    {
      rule: 'takes what is net before what is gross',
      headers: 'Client; Sales gross EU; Sales net EU',
      row: ['Acme', 100, 120],
      uses: 'client unused revenue',
    },
    {
      rule: 'takes nothing where two say the same',
      headers: 'Client; Sales north; Sales south',
      row: ['Acme', 100, 120],
      uses: 'client unused unused',
    },
    {
      rule: 'adds no charge to one that holds all others',
      headers: 'Client; Revenue; COGS; Cost to serve; Freight paid',
      row: ['Acme', 100, 60, 9, 4],
      uses: 'client revenue directCost charge unused',
    },
  ])('$rule', ({ headers, row, uses }) => {
    expect(usesOf(headers, row)).toBe(uses);
  });
});

describe('how sure a guess is', () => {
  it('sure by a known header, likely by part of one, unsure by the cells alone, nothing where not used', () => {
    const { sureness } = guess('Who; Umsatz 2025; Bezogene Waren, Kosten; Region', [
      'Acme',
      100,
      60,
      'North',
    ]);
    expect(sureness).toEqual(['unsure', 'sure', 'likely', null]);
  });

  it('has an entry a column', () => {
    expect(guessedMapping([], []).sureness).toEqual([]);
    expect(guessedMapping(['A', 'B'], []).sureness).toHaveLength(2);
  });
});
