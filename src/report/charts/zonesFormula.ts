import { MOST_OF_PEAK } from '../../core/portfolio/whaleZones';
import type { Book } from '../book/book';
import { whaleCells } from '../dataSheet/whaleCells';
import { whaleRows } from '../dataSheet/whaleRanks';
import { quoted } from '../formula/cells';
import { cellText } from '../formula/reference';
import { countFormula, moneyFormula, wholeFormula } from '../formula/wordingFormula';
import { shareText } from '../wording';
import { whaleDrawing } from './whaleDrawing';
import { restFormula } from './whaleFormulas';

/** What `zonesTold` says as a formula without "=", "" where nobody makes money; null where no curve is drawn. */
export function zonesFormula(book: Book): string | null {
  const drawing = whaleDrawing(book);
  if (!drawing) return null;
  const cells = whaleCells(book, whaleRows(book, drawing));
  const fact = (id: Parameters<typeof cells.fact>[0]): string => cellText(cells.fact(id));
  const most = fact('mostOfPeak');
  const upTo = `(${fact('peakAt')}-${most})`;
  const part = `IF(${upTo}>0,${quoted(`${shareText(MOST_OF_PEAK)} or more of`)},"all of")`;
  const makes = `${countFormula(most, 'client')}&IF(${most}=1," makes "," make ")&${part}&" the peak of "&${moneyFormula(fact('peakMoney'))}`;
  const leads = `IF(${upTo}>0,"; "&${wholeFormula(upTo)}&" more "&IF(${upTo}=1,"leads","lead")&" up to it","")`;
  const others = `IF(${fact('afterPeak')}>0,"; "&${restFormula(cells)},"")`;
  return `IF(${most}=0,"",${makes}&${leads}&${others}&".")`;
}
