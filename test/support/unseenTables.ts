import type { ColumnUse } from '../../src/intake/columnMapping';
import type { Cell } from '../../src/intake/rawTable';

/**
 * A table whose headers the guesses were not made for: written first, and no word was taken from it since. `uses` are what
 * its columns are, and `profits` what each client comes to by hand.
 */
export interface UnseenTable {
  readonly what: string;
  readonly kind: 'table' | 'tableWithTotals' | 'block';
  readonly cells: readonly (readonly Cell[])[];
  readonly uses: readonly ColumnUse[];
  readonly profits: Readonly<Record<string, number>>;
  readonly total: number;
}

export const UNSEEN_TABLES: readonly UnseenTable[] = [
  {
    what: 'an Excel table in Dutch with a totals row',
    kind: 'tableWithTotals',
    cells: [
      ['Klantnaam', 'Plaats', 'Netto-omzet 2025 (€)', 'Inkoopwaarde', 'Servicekosten', 'Accountmanager'],
      ['Bakkerij Jansen', 'Utrecht', 120_000, 80_000, 9_000, 'Sanne'],
      ['De Vries Transport', 'Breda', 64_000, 47_000, 12_500, 'Joost'],
      ['Hotel Zeezicht', 'Den Helder', 88_500, 51_500, 20_000, 'Sanne'],
      ['Koopman BV', 'Zwolle', 31_000, 26_000, 6_100, 'Joost'],
      ['Molenaar & Zn', 'Assen', 15_500, 9_500, 700, 'Sanne'],
      ['Totaal', '', 319_000, 214_000, 48_300, ''],
    ],
    uses: ['client', 'unused', 'revenue', 'directCost', 'charge', 'unused'],
    profits: {
      'Bakkerij Jansen': 31_000,
      'De Vries Transport': 4_500,
      'Hotel Zeezicht': 17_000,
      'Koopman BV': -1_100,
      'Molenaar & Zn': 5_300,
    },
    total: 56_700,
  },
  {
    what: 'a Spanish table whose amounts are texts with a currency',
    kind: 'table',
    cells: [
      ['Cód.', 'Denominación social', 'Importe facturado', 'Coste de la mercancía', 'Portes', 'Provincia'],
      ['C-001', 'Aceites del Sur', '48.250,50 €', '31.000,00 €', '2.250,50 €', 'Jaén'],
      ['C-002', 'Bodegas Ruiz', '12.400,00 €', '9.100,00 €', '1.300,00 €', 'Logroño'],
      ['C-003', 'Cárnicas Vega', '96.000,00 €', '70.500,00 €', '5.500,00 €', 'Burgos'],
      ['C-004', 'Dulces Mora', '7.980,00 €', '6.480,00 €', '2.000,00 €', 'Toledo'],
      ['C-005', 'Exportadora Lima', '22.700,25 €', '13.200,25 €', '900,00 €', 'Vigo'],
    ],
    uses: ['unused', 'client', 'revenue', 'directCost', 'charge', 'unused'],
    profits: {
      'Aceites del Sur': 15_000,
      'Bodegas Ruiz': 2_000,
      'Cárnicas Vega': 20_000,
      'Dulces Mora': -500,
      'Exportadora Lima': 8_600,
    },
    total: 45_100,
  },
  {
    what: 'a table of orders, a row each',
    kind: 'table',
    cells: [
      ['Sold-to party', 'Sales doc.', 'Billing date', 'Net value', 'Material costs', 'Freight paid by us'],
      ['Northgate Ltd', 90_001, 45_670, 5_000, 3_500, 250],
      ['Osprey Inc', 90_002, 45_671, 1_200, 900, 400],
      ['Northgate Ltd', 90_003, 45_690, 4_500, 3_000, 250],
      ['Pine & Co', 90_004, 45_700, 8_000, 6_600, 300],
      ['Osprey Inc', 90_005, 45_712, 800, 500, 350],
      ['Quarry plc', 90_006, 45_720, 2_600, 1_300, 100],
      ['Pine & Co', 90_007, 45_733, 7_000, 5_400, 300],
    ],
    uses: ['client', 'order', 'orderDate', 'revenue', 'directCost', 'charge'],
    profits: { 'Northgate Ltd': 2_500, 'Osprey Inc': -150, 'Pine & Co': 2_400, 'Quarry plc': 1_200 },
    total: 5_950,
  },
  {
    what: 'a German block of cells below a title, no Excel table',
    kind: 'block',
    cells: [
      ['Kundenauswertung Geschäftsjahr 2025', '', '', '', '', ''],
      ['Abnehmer', 'Ort', 'Nettoerlöse', 'Materialaufwand', 'Logistikkosten', 'Anzahl Aufträge'],
      ['Amsel KG', 'Ulm', 240_000, 150_000, 30_000, 42],
      ['Buche GmbH', 'Kiel', 95_000, 72_000, 26_000, 118],
      ['Cramer AG', 'Hof', 410_000, 300_000, 24_000, 60],
      ['Dorn e. K.', 'Trier', 38_000, 24_000, 3_000, 9],
    ],
    uses: ['client', 'unused', 'revenue', 'directCost', 'charge', 'activity'],
    profits: { 'Amsel KG': 60_000, 'Buche GmbH': -3_000, 'Cramer AG': 86_000, 'Dorn e. K.': 11_000 },
    total: 154_000,
  },
  {
    what: 'a French block with groups above its headers',
    kind: 'block',
    cells: [
      ['', 'Ventes', '', 'Service', ''],
      [
        'Compte client',
        'C.A. HT 2025',
        "Prix d'achat des marchandises",
        'Frais de livraison',
        'Nbre de visites',
      ],
      ['Atelier Morel', 54_000, 33_000, 4_000, 6],
      ['Brasserie du Port', 130_500, 101_500, 19_000, 21],
      ['Café des Arts', 18_200, 15_000, 4_300, 14],
      ['Domaine Leroux', 77_000, 40_000, 7_000, 3],
    ],
    uses: ['client', 'revenue', 'directCost', 'charge', 'activity'],
    profits: {
      'Atelier Morel': 17_000,
      'Brasserie du Port': 10_000,
      'Café des Arts': -1_100,
      'Domaine Leroux': 30_000,
    },
    total: 55_900,
  },
];
