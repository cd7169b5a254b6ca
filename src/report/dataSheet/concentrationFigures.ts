import { CONCENTRATION_LABELS } from '../../core/portfolio/concentration';
import type { Book } from '../book/book';
import type { Figure } from '../book/places';
import type { Outcome } from '../formula/cells';
import { cellText, columnText } from '../formula/reference';

/** How much of the profit hangs on few clients. */
type ConcentrationFigure = Extract<
  Figure,
  'top1Share' | 'top5Share' | 'top10Share' | 'monopolies' | 'larges'
>;

/** Half of the tenth decimal, to which shares are rounded before they are compared. */
const HALF_UNIT = 5e-11;

const NO_FIGURES = { top1Share: '""', top5Share: '""', top10Share: '""', monopolies: '""', larges: '""' };

/** As formulas without "=". */
export function concentrationFormulas({
  places,
  input: { systems },
}: Pick<Book, 'places' | 'input'>): Readonly<Record<ConcentrationFigure, string>> {
  const { income, levels } = systems.settings;
  if (income !== 'profit') return NO_FIGURES;
  const total = cellText(places.figure('profit'));
  const profit = columnText(places.data('profit'));
  const whereShared = (formula: string): string => `IF(ROUND(${total},4)>0,${formula},"")`;
  const top = (count: number): string =>
    whereShared(`SUMIF(${columnText(places.data('rank'))},"<=${count}",${profit})/${total}`);
  const countFrom = (share: number): string => `COUNTIF(${profit},">="&${share}*${total})`;
  const monopolies = countFrom(levels.monopolyAbove + HALF_UNIT);
  return {
    top1Share: top(1),
    top5Share: top(5),
    top10Share: top(10),
    monopolies: whereShared(monopolies),
    larges: whereShared(`MAX(0,${countFrom(levels.largeFrom - HALF_UNIT)}-${monopolies})`),
  };
}

/** As the core has them. */
export function concentrationOutcomes({
  input: { systems },
}: Pick<Book, 'input'>): Readonly<Record<ConcentrationFigure, Outcome>> {
  const { income, settings } = systems;
  const isTold = settings.income === 'profit' && !Number.isNaN(income.top1);
  const count = (label: 'Monopoly' | 'Large'): number => {
    const code = CONCENTRATION_LABELS.indexOf(label);
    return income.labels.reduce((sum, own) => sum + Number(own === code), 0);
  };
  return {
    top1Share: isTold ? income.top1 : null,
    top5Share: isTold ? income.top5 : null,
    top10Share: isTold ? income.top10 : null,
    monopolies: isTold ? count('Monopoly') : null,
    larges: isTold ? count('Large') : null,
  };
}
