import { common, LENGTHS, type FunctionExample } from './example';
import { CLIENTS } from './exampleSheets';

/** The help on why labels are what they are. */
export const REASON_EXAMPLES: Readonly<Record<string, FunctionExample>> = {
  WHY: {
    gives:
      'One sentence a client, in the direction of the cells given: its segment, effort and worth beside their cuts, and what it earns or loses. Give it the same arguments as SEGMENT. Percents have one decimal, or as many as it takes to tell a value from its cut.',
    sheet: CLIENTS.map((row) => row.slice(0, 4)),
    formula: '=CLIENTS.WHY(B2:B6, C2:C6, D2:D6)',
    errors: [
      ...common('WHY', ', 5, 1, 0.1, 0.05'),
      {
        error: '#VALUE!',
        cause:
          'A single client needs both cuts as numbers, since weighted, mean and the like need all clients.',
        formula: '=CLIENTS.WHY(B2, C2, D2)',
      },
      {
        error: '#VALUE!',
        cause: 'A cut is a text that names no way of cutting.',
        formula: '=CLIENTS.WHY(B2:B6, C2:C6, D2:D6, "high")',
      },
      { error: '#VALUE!', cause: LENGTHS, formula: '=CLIENTS.WHY(B2:B6, C2:C4, D2:D6)' },
    ],
  },
  NEXTMOVE: {
    gives:
      'A few short sentences a client, in the direction of the cells given, with the cuts as they are. A rise in price is one at the same quantities and costs; a higher price can lift a client to the top and still leave a loss. Outside the quadrants it gives No revenue or Net credit, as SEGMENT does. Give it the same arguments as SEGMENT.',
    sheet: CLIENTS.map((row) => row.slice(0, 4)),
    formula: '=CLIENTS.NEXTMOVE(B2:B6, C2:C6, D2:D6)',
    errors: [
      ...common('NEXTMOVE', ', 5, 1, 0.1, 0.05'),
      {
        error: '#VALUE!',
        cause:
          'A single client needs both cuts as numbers, since weighted, mean and the like need all clients.',
        formula: '=CLIENTS.NEXTMOVE(B2, C2, D2)',
      },
      {
        error: '#VALUE!',
        cause: 'A cut is a text that names no way of cutting.',
        formula: '=CLIENTS.NEXTMOVE(B2:B6, C2:C6, D2:D6, "high")',
      },
      { error: '#VALUE!', cause: LENGTHS, formula: '=CLIENTS.NEXTMOVE(B2:B6, C2:C4, D2:D6)' },
    ],
  },
};
