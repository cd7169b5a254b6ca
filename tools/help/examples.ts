import { SCHEMES } from '../../src/core/matrix/scheme';
import { common, LENGTHS, type FunctionExample } from './example';
import { ACTIVITIES, CLIENTS, INVESTMENTS, PURCHASES, RECEIVABLES } from './exampleSheets';
import { GROWTH_EXAMPLES } from './growthExamples';
import { PORTFOLIO_EXAMPLES } from './portfolioExamples';
import { REASON_EXAMPLES } from './reasonExamples';
import { PRIORITY_EXAMPLES } from './priorityExamples';
import { RELATIONSHIP_EXAMPLES } from './relationshipExamples';

export const EXAMPLES: Readonly<Record<string, FunctionExample>> = {
  CLIENTPROFIT: {
    gives: 'One amount a client, in the direction of the cells given: down a column or along a row.',
    sheet: CLIENTS.map((row) => row.slice(0, 4)),
    formula: '=CLIENTS.CLIENTPROFIT(B2:B6, C2:C6, D2:D6)',
    errors: [
      ...common('CLIENTPROFIT', ', 5'),
      { error: '#VALUE!', cause: LENGTHS, formula: '=CLIENTS.CLIENTPROFIT(B2:B6, C2:C4)' },
    ],
  },
  COSTTOSERVE: {
    gives: 'One amount a client, down a column.',
    sheet: ACTIVITIES,
    formula: '=CLIENTS.COSTTOSERVE(B3:D5, B2:D2, E3:E5)',
    errors: [
      ...common('COSTTOSERVE', ', 100'),
      {
        error: '#VALUE!',
        cause: 'There are more or fewer rates than columns of counts.',
        formula: '=CLIENTS.COSTTOSERVE(B3:D5, B2:C2)',
      },
      {
        error: '#VALUE!',
        cause: 'There are more or fewer rows of charges than of counts.',
        formula: '=CLIENTS.COSTTOSERVE(B3:D5, B2:D2, E3:E4)',
      },
    ],
  },
  LATECOST: {
    gives: 'One amount a client, in the direction of the cells given.',
    sheet: RECEIVABLES,
    formula: '=CLIENTS.LATECOST(B2:B3, C2:C3, D2:D3)',
    errors: [
      ...common('LATECOST', ', 10%'),
      {
        error: '#NUM!',
        cause: 'The yearly rate or the years are below 0.',
        formula: '=CLIENTS.LATECOST(9000, -10%)',
      },
    ],
  },
  SEGMENT: {
    gives:
      'One label a client: Prime (worth much, little effort), Partner (worth much, much effort), Commodity (worth little, little effort) or Underperformer (worth little, much effort). A client with revenue 0 gets No revenue, one with negative revenue Net credit; neither moves the cuts.',
    sheet: CLIENTS.map((row) => row.slice(0, 4)),
    formula: '=CLIENTS.SEGMENT(B2:B6, C2:C6, D2:D6)',
    errors: [
      ...common('SEGMENT', ', 5, 1, 0.1, 0.05'),
      {
        error: '#VALUE!',
        cause:
          'A single client needs both cuts as numbers, since weighted, mean and the like need all clients.',
        formula: '=CLIENTS.SEGMENT(B2, C2, D2)',
      },
      {
        error: '#VALUE!',
        cause: 'A cut is a text that names no way of cutting.',
        formula: '=CLIENTS.SEGMENT(B2:B6, C2:C6, D2:D6, "high")',
      },
      { error: '#VALUE!', cause: LENGTHS, formula: '=CLIENTS.SEGMENT(B2:B6, C2:C4, D2:D6)' },
    ],
  },
  WORTHCUT: {
    gives: 'One fraction. Give it to SEGMENT as worthCut, so that a table can be worked out row by row.',
    sheet: CLIENTS.map((row) => row.slice(0, 4)),
    formula: '=CLIENTS.WORTHCUT(B2:B6, C2:C6)',
    errors: [
      ...common('WORTHCUT', ', 5'),
      {
        error: '#VALUE!',
        cause: 'The kind is not known.',
        formula: '=CLIENTS.WORTHCUT(B2:B6, C2:C6, "usual")',
      },
      { error: '#DIV/0!', cause: 'No client has revenue above 0.', formula: '=CLIENTS.WORTHCUT(0, 5)' },
    ],
  },
  EFFORTCUT: {
    gives: 'One fraction. Give it to SEGMENT as effortCut, so that a table can be worked out row by row.',
    sheet: CLIENTS.map((row) => row.slice(0, 4)),
    formula: '=CLIENTS.EFFORTCUT(B2:B6, D2:D6, "median")',
    errors: [
      ...common('EFFORTCUT', ', 5'),
      {
        error: '#VALUE!',
        cause: 'The kind is not known.',
        formula: '=CLIENTS.EFFORTCUT(B2:B6, D2:D6, "p101")',
      },
      { error: '#DIV/0!', cause: 'No client has revenue above 0.', formula: '=CLIENTS.EFFORTCUT(0, 5)' },
    ],
  },
  QUADRANT: {
    gives: `One label a pair of scores, in the direction of the cells given. The named schemes are ${SCHEMES.map(({ name }) => name).join(', ')}.`,
    sheet: INVESTMENTS,
    formula: '=CLIENTS.QUADRANT(B2:B5, C2:C5, 3, 3, "Mutual value")',
    errors: [
      ...common('QUADRANT', ', 5, 3, 3'),
      {
        error: '#VALUE!',
        cause: 'No scheme has that name.',
        formula: '=CLIENTS.QUADRANT(4, 2, 3, 3, "Mine")',
      },
      {
        error: '#VALUE!',
        cause: 'The labels are neither a name nor 2 by 2 cells.',
        formula: '=CLIENTS.QUADRANT(4, 2, 3, 3, A2:A5)',
      },
    ],
  },
  MARKETSPACE: {
    gives: 'One amount a client, in the direction of the cells given.',
    sheet: PURCHASES,
    formula: '=CLIENTS.MARKETSPACE(B2:B3, C2:C3, D2:D3, 1, TRUE)',
    errors: [
      ...common('MARKETSPACE', ', 5, 50'),
      { error: '#DIV/0!', cause: 'The cycle is 0 years.', formula: '=CLIENTS.MARKETSPACE(150000, 0, 50)' },
      { error: '#NUM!', cause: 'A number is below 0.', formula: '=CLIENTS.MARKETSPACE(150000, 5, -50)' },
      {
        error: '#VALUE!',
        cause: 'wholePurchases is neither TRUE nor FALSE.',
        formula: '=CLIENTS.MARKETSPACE(150000, 5, 50, 1, "yes")',
      },
    ],
  },
  WHALECURVE: {
    gives:
      'A header and one row for 0, 1, 2 … clients, in six columns. Clients with the same profit stand in the order of their names. A profit that is missing or wrong stands last, with its error, and is in no share.',
    sheet: CLIENTS,
    formula: '=CLIENTS.WHALECURVE(E2:E6, A2:A6)',
    errors: [
      ...common('WHALECURVE', ''),
      {
        error: '#VALUE!',
        cause: 'There are more or fewer names than profits.',
        formula: '=CLIENTS.WHALECURVE(E2:E6, A2:A3)',
      },
      {
        error: '#DIV/0!',
        cause: 'Total profit is 0: in the share of profit only.',
        formula: '=CLIENTS.WHALECURVE(0)',
      },
      {
        error: '#N/A',
        cause: 'Total profit is negative: in the share of profit only.',
        formula: '=CLIENTS.WHALECURVE(-1)',
      },
    ],
  },
  PROFITSHARE: {
    gives:
      'One fraction a share asked for. Between two clients it lies on the straight line from one to the next.',
    sheet: CLIENTS,
    formula: '=CLIENTS.PROFITSHARE(E2:E6, 40%)',
    errors: [
      ...common('PROFITSHARE', ', 40%'),
      {
        error: '#NUM!',
        cause: 'The share is below 0 or above 1.',
        formula: '=CLIENTS.PROFITSHARE(E2:E6, 40)',
      },
      { error: '#DIV/0!', cause: 'Total profit is 0.', formula: '=CLIENTS.PROFITSHARE(0, 40%)' },
      { error: '#N/A', cause: 'Total profit is negative.', formula: '=CLIENTS.PROFITSHARE(-1, 40%)' },
    ],
  },
  CONCENTRATION: {
    gives:
      'One label a client, in the direction of the cells given: Monopoly above 20% of total income, Large from 10%, else Regular. With ten clients or fewer an equal split already makes everyone Large, with four or fewer a Monopoly.',
    sheet: CLIENTS.map((row) => row.slice(0, 2)),
    formula: '=CLIENTS.CONCENTRATION(B2:B6)',
    errors: [
      ...common('CONCENTRATION', ''),
      { error: '#N/A', cause: 'Total income is not above 0.', formula: '=CLIENTS.CONCENTRATION(-1)' },
      {
        error: '#NUM!',
        cause: 'A level is below 0 or above 1.',
        formula: '=CLIENTS.CONCENTRATION(B2:B6, 10)',
      },
      {
        error: '#NUM!',
        cause: 'largeFrom is above monopolyAbove.',
        formula: '=CLIENTS.CONCENTRATION(B2:B6, 0.3, 0.2)',
      },
    ],
  },
  ...GROWTH_EXAMPLES,
  ...PORTFOLIO_EXAMPLES,
  ...REASON_EXAMPLES,
  ...PRIORITY_EXAMPLES,
  ...RELATIONSHIP_EXAMPLES,
};
