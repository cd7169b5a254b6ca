import { MOST_OF_PEAK } from '../../core/portfolio/whaleZones';
import type { LatePayment } from '../../core/clientColumns';
import type { Book } from '../book/book';
import { liveCell } from '../formula/cells';
import { cellText } from '../formula/reference';
import { cutOrigin } from '../cutWording';
import { RATE } from '../sheetLook';
import { shareText } from '../wording';
import type { MethodRow, MethodTable } from './methodTable';
import { OURS } from './sources';

/** What the figures are, from revenue to profit, and how they divide the clients. */
export function definitionsTable(book: Book): MethodTable {
  return {
    heading: 'Definitions',
    sentence: 'Letters name the sources at the end of this sheet. A missing number is missing, never 0.',
    headers: ['What', 'Here', 'Source', 'What it is'],
    rows: [...moneyDefined(book), ...cutsDefined(book), ...placesDefined()],
  };
}

/** What is said of all clients together. */
export function portfolioTable(book: Book): MethodTable {
  const { settings } = book.input.systems;
  const { largeFrom, monopolyAbove } = settings.levels;
  return {
    heading: 'The whole portfolio',
    sentence: 'Counted over all clients, those outside the quadrants too, unless it says otherwise.',
    headers: ['What', 'Here', 'Source', 'What it is'],
    rows: [
      term('The warning', 'A', 'Comes when more than half of the clients in quadrants are Underperformers.'),
      term(
        'Whale curve',
        'A',
        'Profit of the first clients together, by rank, ÷ total profit; money where the total is not above 0.',
      ),
      term(
        'Peak',
        'A',
        'The highest point of the curve. What it has above 100%, the clients after it take away again.',
      ),
      term(
        'Zones',
        OURS,
        `Clients up to ${shareText(MOST_OF_PEAK)} of the peak's profit, from there to the peak, after the peak.`,
      ),
      term('Income', 'D', `What shares are taken of: ${settings.income}.`),
      {
        ...term('Large', 'D', 'A client with at least this share of all income.'),
        figure: largeFrom,
        numberFormat: RATE,
      },
      {
        ...term(
          'Monopoly',
          'D',
          'A client with more than this share of all income; with exactly this share it is Large.',
        ),
        figure: monopolyAbove,
        numberFormat: RATE,
      },
      term(
        'Ranks gained',
        'D',
        'Rank by revenue less rank by profit: above 0, a client earns more than its size promises.',
      ),
      term('Lose a client', 'D', 'Totals, cuts and segments reckoned anew as if it were not there.'),
      term('HHI', OURS, 'Sum of (revenue ÷ all revenue)², of clients with revenue; 1 is a single client.'),
    ],
  };
}

function moneyDefined({ input, isLive, places }: Book): MethodRow[] {
  const { worth, effort } = input.matrix.cuts;
  const cutOf = (axis: 'worth' | 'effort', value: number): Pick<MethodRow, 'figure' | 'numberFormat'> => ({
    figure: liveCell(isLive, () => cellText(places.cut[axis]), value),
    numberFormat: RATE,
  });
  const { rules } = input;
  return [
    term('Revenue', OURS, 'Billed in the period, net of discounts and returns.'),
    term('Direct cost', OURS, 'Cost of what was sold.'),
    term('Contribution', OURS, 'Revenue − direct cost.'),
    term('Cost to serve', OURS, costText(input.intake.clients.latePayment)),
    term('Profit', OURS, 'Contribution − cost to serve.'),
    term('Loses money', OURS, 'Profit is below 0 once rounded to 4 decimals. In whatever segment.'),
    term('Worth', OURS, 'Contribution ÷ revenue: up on the chart. Only where revenue is above 0.'),
    term(
      'Effort',
      OURS,
      'Cost to serve ÷ revenue: to the right on the chart. Worth − effort is profit ÷ revenue.',
    ),
    {
      ...term('Worth cut', OURS, sentenceOf(cutOrigin(rules.worth, 'contribution'))),
      ...cutOf('worth', worth),
    },
    {
      ...term('Effort cut', OURS, sentenceOf(cutOrigin(rules.effort, 'cost to serve'))),
      ...cutOf('effort', effort),
    },
  ];
}

function cutsDefined({ input }: Book): MethodRow[] {
  const kinds = new Set([input.rules.worth.kind, input.rules.effort.kind]);
  const percentile = kinds.has('percentile') || kinds.has('median');
  return [
    term('Who counts in cuts', OURS, 'Clients with revenue above 0 and no figure missing.'),
    ...(percentile
      ? [
          term(
            'Percentile',
            OURS,
            'Inclusive, with straight lines between values, as PERCENTILE of Excel; the median is percentile 50.',
          ),
        ]
      : []),
    term('On a cut', OURS, 'A client exactly on a cut counts as high.'),
    term(
      'Rounding',
      OURS,
      'Before two figures are compared both are rounded: money to 4 decimals, rates and shares to 10.',
    ),
    term('Break-even line', OURS, 'Worth = effort. Below it a client costs more than it is worth.'),
  ];
}

function placesDefined(): MethodRow[] {
  return [
    term('Top left', OURS, 'Worth high, effort low. The source has no name for it.'),
    term('Top right', 'A', 'Worth high, effort high.'),
    term('Bottom left', 'A', 'Worth low, effort low.'),
    term(
      'Bottom right',
      'A',
      'Worth low, effort high. “Costs more than it is worth” is said of loss-makers only.',
    ),
    term('No revenue', OURS, 'Revenue is 0: in totals and in the whale curve, in no quadrant and no cut.'),
    term('Net credit', OURS, 'Revenue is below 0: the same.'),
    term('Share of profit', OURS, "Client's profit ÷ total profit; none unless the total is above 0."),
    term(
      'Rank',
      OURS,
      'Profit from high to low, then revenue, then name regardless of case, then row. In the workbook ties keep the order of No.',
    ),
    term(
      'Who needs attention',
      OURS,
      'Underperformers and whoever loses money, the lowest profit first; ties in the order of No.',
    ),
    term(
      'Next move',
      OURS,
      'What the worklist says of its segment, or of the segment named as its override. A red line comes first.',
    ),
  ];
}

function costText(late: LatePayment | null): string {
  const parts = 'Counts × rates + charges';
  if (!late) return `${parts}.`;
  return late.kind === 'receivable'
    ? `${parts} + average receivable × rate a year × years.`
    : `${parts} + revenue × days late ÷ 365 × rate a year.`;
}

function term(name: string, code: string, text: string): MethodRow {
  return { name, code, text };
}

function sentenceOf(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}
