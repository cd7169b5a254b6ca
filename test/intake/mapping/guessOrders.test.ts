import { describe, expect, it } from 'vitest';
import { guessMapping } from '../../../src/intake/mapping/guessMapping';
import type { Cell } from '../../../src/intake/rawTable';

function guessed(headers: readonly string[], ...rows: readonly (readonly Cell[])[]): [string, string[]] {
  const mapping = guessMapping(headers, rows);
  return [mapping.rows, mapping.columns.map(({ use }) => use)];
}

describe('a table of orders', () => {
  it.each([
    [['Client', 'Order number', 'Order date', 'Product', 'Net revenue', 'COGS', 'Freight']],
    [['Kunde', 'Auftragsnr.', 'Bestelldatum', 'Artikel', 'Umsatz', 'Wareneinsatz', 'Fracht']],
    [['Nom du client', 'N° commande', 'Date de commande', 'Produit', 'Ventes', 'Coûts directs', 'Fret']],
    [['Razón social', 'Nº pedido', 'Fecha pedido', 'Producto', 'Ventas', 'Costes directos', 'Flete']],
    [
      [
        'Nome do cliente',
        'Número do pedido',
        'Data do pedido',
        'Produto',
        'Vendas',
        'Custos diretos',
        'Frete',
      ],
    ],
  ])('is known by its columns and by clients that repeat: %j', (headers) => {
    const rows = [
      ['Alpha', 1001, '2025-01-03', 'Bolt', 10, 4, 1],
      ['Alpha', 1001, '2025-01-03', 'Nut', 20, 4, 1],
      ['Beta', 1002, '2025-01-04', 'Bolt', 30, 4, 1],
    ];
    expect(guessed(headers, ...rows)).toEqual([
      'orders',
      ['client', 'order', 'orderDate', 'product', 'revenue', 'directCost', 'charge'],
    ]);
  });

  it('is known by an order date alone, in days as Excel counts them too', () => {
    const headers = ['Customer', 'Invoice date', 'Sales'];
    expect(guessed(headers, ['Alpha', 45000, 1], ['alpha ', 45001, 2])).toEqual([
      'orders',
      ['client', 'orderDate', 'revenue'],
    ]);
  });

  it('with numbers for clients and texts for orders and products', () => {
    const headers = ['invoice', 'stock_code', 'Description', 'quantity', 'invoice_time', 'client_id'];
    const rows = [
      [536365, '85123A', 'White hanging heart', 6, '2010-12-01 08:26', 17850],
      [536365, '71053', 'White metal lantern', 6, '2010-12-01 08:26', 17850],
      [536366, '22633', 'Hand warmer', 6, '2010-12-01 08:28', 17850],
    ];
    expect(guessed(headers, ...rows)[0]).toBe('orders');
  });

  it('takes “Order” for its number where clients repeat or the cells are texts, else for a count', () => {
    const headers = ['Client', 'Order', 'Revenue'];
    expect(guessed(headers, ['Alpha', 1, 10], ['Alpha', 2, 10])[1][1]).toBe('order');
    expect(guessed(headers, ['Alpha', 'SO1', 10], ['Beta', 'SO2', 10])[1][1]).toBe('order');
    expect(guessed(headers, ['Alpha', 12, 10], ['Beta', 12, 10])[1][1]).toBe('activity');
  });
});

describe('a table of clients', () => {
  it('stays one where clients do not repeat, whatever its columns are called', () => {
    const headers = ['Client', 'Order number', 'Order date', 'Revenue'];
    expect(guessed(headers, ['Alpha', 12, 45000, 10], ['Beta', 12, 45001, 10])[0]).toBe('clients');
    expect(guessed(headers)[0]).toBe('clients');
  });

  it('stays one where a name repeats and only counts and the dates of something stand beside it', () => {
    const headers = ['Client', 'Orders', 'Date', 'First order', 'Last order date', 'Revenue'];
    expect(
      guessed(headers, ['Alpha', 3, 45000, 44000, 45000, 10], ['Alpha', 4, 45001, 44001, 45001, 10]),
    ).toEqual(['clients', ['client', 'activity', 'orderDate', 'unused', 'unused', 'revenue']]);
  });

  it('keeps a number of orders an activity', () => {
    expect(guessed(['Client', 'Order number'], ['Alpha', 12], ['Beta', 30])[1][1]).toBe('activity');
    expect(guessed(['Client', 'Number of orders'], ['Alpha', 1200], ['Beta', 3000])[1][1]).toBe('activity');
  });
});

describe('a parent group', () => {
  it.each(['Parent group', 'Group', 'Konzern', 'Groupe', 'Empresa matriz', 'Grupo econômico'])(
    'is guessed from a column of texts called %s, and clients stay the unit',
    (header) => {
      const { columns, unit } = guessMapping(['Client', header], [['Alpha', 'Holding One']]);
      expect(columns.map(({ use }) => use)).toEqual(['client', 'group']);
      expect(unit).toBe('client');
    },
  );

  it('is no number and does not stand in for the client', () => {
    expect(guessed(['Client', 'Group'], ['Alpha', 3])[1]).toEqual(['client', 'unused']);
    expect(guessed(['Group', 'Wer', 'Revenue'], ['One', 'Alpha', 3], ['Two', 'Beta', 3])[1]).toEqual([
      'group',
      'client',
      'revenue',
    ]);
  });
});
