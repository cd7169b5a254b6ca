import type { Book } from '../book/book';
import { liveCell } from '../formula/cells';
import type { PlanCell } from '../plan';
import { accountsTold } from '../telling/accountsTold';
import { columnsTold } from '../telling/columnsTold';
import {
  CONCENTRATION,
  concentrationNotes,
  holdersText,
  noHolderText,
  noIncomeText,
  topText,
} from '../telling/concentrationTold';
import type { Told } from '../telling/told';
import { zonesTold, WHALE_CURVE } from '../telling/zonesTold';
import { zonesFormula } from '../charts/zonesFormula';
import { holdersFormula, topFormula } from './concentrationFormulas';
import { isFollowing } from './pageLayout';

/** A sentence of the page, and the cell that says it, whether it follows its clients or tells what was so at the build. */
export interface ToldLine extends Told {
  readonly cell: PlanCell;
}

/** What stands out beside the segments. The whale curve and how concentrated profit is follow, other columns do not. */
export function toldLines(book: Book): ToldLine[] {
  const { systems, summary } = book.input;
  const others = [...columnsTold(systems, summary.curve), ...accountsTold(systems)].map(asBuilt);
  if (!isFollowing(book)) return others;
  const isShared = systems.settings.income === 'profit' && systems.income.clients > 0;
  const following = [...zonesLine(book), ...(isShared ? concentrationLines(book) : [])];
  const topics: ReadonlySet<string> = new Set(following.map(({ topic }) => topic));
  return [...following, ...others.filter(({ topic }) => !topics.has(topic))];
}

/** Said in an empty line too where nobody makes money yet. */
function zonesLine(book: Book): ToldLine[] {
  const formula = zonesFormula(book);
  if (formula === null) return [];
  const text = zonesTold(book.input.summary.curve)[0]?.text ?? '';
  return [{ topic: WHALE_CURVE, tone: 'fact', text, cell: liveCell(true, () => formula, text) }];
}

function asBuilt(told: Told): ToldLine {
  return { ...told, cell: told.text };
}

function concentrationLines(book: Book): ToldLine[] {
  const { systems } = book.input;
  const isShared = !Number.isNaN(systems.income.top1);
  const holders = (['Monopoly', 'Large'] as const)
    .map((label) => holdersText(systems, label))
    .filter((text) => text !== '');
  const held = holders.length > 0 ? holders.join(' ') : noHolderText(systems.settings);
  const line = (text: string, formula: () => string): ToldLine => ({
    topic: CONCENTRATION,
    tone: 'fact',
    text,
    cell: liveCell(true, formula, text),
  });
  return [
    line(isShared ? topText(systems) : noIncomeText(systems.settings), () => topFormula(book)),
    line(isShared ? held : '', () => holdersFormula(book)),
    ...(isShared ? concentrationNotes(systems).map(asBuilt) : []),
  ];
}
