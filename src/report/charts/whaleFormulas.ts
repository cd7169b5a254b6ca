import { MOST_OF_PEAK } from '../../core/portfolio/whaleZones';
import type { Places } from '../book/places';
import type { WhaleCells, WhaleFact } from '../dataSheet/whaleCells';
import { quoted } from '../formula/cells';
import { cellText } from '../formula/reference';
import { countFormula, moneyFormula, shareFormula, wholeFormula } from '../formula/wordingFormula';
import { shareText } from '../wording';
import type { WhalePoints } from './whalePoints';

/*
 * The wordings of `whaleWording` as formulas that give the same text.
 */

/** The words at the peak; "" without one. */
export function peakLabelFormula({ unit }: WhalePoints, cells: WhaleCells): string {
  const { fact } = texts(cells);
  const { x, y } = cells.mark('peak');
  const height = unit === 'share' ? peakFormula(cellText(y)) : moneyFormula(fact('peakMoney'));
  const words = `"Peak "&${height}&" at "&${shareFormula(cellText(x))}&" of clients"`;
  return `IF(OR(${fact('peakAt')}=0,ISERROR(${cellText(y)})),"",${words})`;
}

/** What the curve shows. Where an edit has turned the total, the words follow it, and say what the drawing cannot. */
export function whaleSentenceFormula(places: Places, { unit }: WhalePoints, cells: WhaleCells): string {
  const { fact } = texts(cells);
  const ranked = cellText(places.figure('ranked'));
  const shares = shareSentenceFormula(ranked, cells);
  const money = moneySentenceFormula(ranked, cells, unit === 'share' ? NO_SHARES : IN_MONEY);
  return `IF(ROUND(${fact('total')},4)>0,${shares},${money})`;
}

const IN_MONEY = ', so the curve shows money, not shares of profit';
const NO_SHARES = ', so there are no shares of profit to draw until the matrix is built again';

function shareSentenceFormula(ranked: string, cells: WhaleCells): string {
  const { fact } = texts(cells);
  const peak = `(${fact('peakMoney')}/${fact('total')})`;
  const all = `"All "&${countFormula(ranked, 'client')}&" add to the profit"`;
  const most = `${firstFormula('the', fact('mostOfPeak'), ranked)}&${quoted(` ${shareText(MOST_OF_PEAK)} or more of it.`)}`;
  const everyone = `IF(${fact('mostOfPeak')}=${ranked},${all}&".",${all}&": "&${most})`;
  const some = `${firstFormula('The', fact('peakAt'), ranked)}&" "&${peakFormula(peak)}&" of the profit; "&${restFormula(cells)}&"."`;
  return `IF(${fact('peakAt')}<${ranked},${some},${everyone})`;
}

function moneySentenceFormula(ranked: string, cells: WhaleCells, shown: string): string {
  const { fact } = texts(cells);
  const loss = `"lose "&${moneyFormula(`(-${fact('total')})`)}`;
  const together = `"Together the clients "&IF(ROUND(${fact('total')},4)<0,${loss},"make no profit")&${quoted(shown)}`;
  const first = `${firstFormula('the', fact('peakAt'), ranked)}&" "&${moneyFormula(fact('peakMoney'))}`;
  const some = `": "&${first}&"; "&${restFormula(cells)}&"."`;
  return `${together}&IF(${fact('peakAt')}=0,": no client makes any.",${some})`;
}

/** "The most profitable 4 of 5 clients make". */
function firstFormula(the: 'The' | 'the', first: string, ranked: string): string {
  const who = `IF(${first}=1,"",${wholeFormula(first)}&" ")`;
  return `${quoted(`${the} most profitable `)}&${who}&"of "&${countFormula(ranked, 'client')}&IF(${first}=1," makes"," make")`;
}

/** "the other 3 take 115 away again". */
export function restFormula(cells: WhaleCells): string {
  const { fact } = texts(cells);
  const isOne = `${fact('afterPeak')}=1`;
  const others = `IF(${isOne},"the other","the other "&${wholeFormula(fact('afterPeak'))})`;
  const take = `IF(${isOne}," takes "," take ")&${moneyFormula(fact('takenAway'))}&" away again"`;
  return `${others}&IF(${fact('takenAway')}=0,IF(${isOne}," adds"," add")&" nothing",${take})`;
}

/** A peak above 100 % is never told as 100 %: with as many decimals as that takes. */
function peakFormula(peak: string): string {
  const percent = `ROUND(ROUND(${peak},10)*100,10)`;
  const decimals = [1, 2, 3, 4, 5, 6, 7].reduceRight(
    (rest, digits) => `IF(ROUND(${percent},${digits})<>100,${digits},${rest})`,
    '8',
  );
  const looksWhole = `AND(${percent}<>100,ROUND(${percent},0)=100)`;
  return `IF(${looksWhole},FIXED(${percent},${decimals})&"%",${shareFormula(peak)})`;
}

function texts(cells: WhaleCells): { readonly fact: (id: WhaleFact) => string } {
  return { fact: (id) => cellText(cells.fact(id)) };
}
