import type { Book } from '../book/book';
import type { Figure } from '../book/places';
import { quoted } from '../formula/cells';
import { cellText, columnText } from '../formula/reference';
import { countFormula, shareFormula, wholeFormula } from '../formula/wordingFormula';
import { FEW_CLIENTS, FEW_NOTE, middleAxis, middleCutNote, SAID_NOTES, SAME_NOTES } from '../headlines';
import type { SaidNote, Sayings } from '../headlines';
import { isTyped } from './cutFormulas';

/** What the sentences are made of: figures of the whole, and what the segments are called. */
interface Words {
  readonly figure: (id: Figure) => string;
  readonly underperformer: string;
  readonly partner: string;
  readonly commodity: string;
}

function wordsOf({ places }: Pick<Book, 'places'>): Words {
  return {
    figure: (id) => cellText(places.figure(id)),
    underperformer: cellText(places.label('bottomRight')),
    partner: cellText(places.label('topRight')),
    commodity: cellText(places.label('bottomLeft')),
  };
}

/** The sentence on shares of profit. Of a table without clients it is not asked. */
export function profitFormula(book: Pick<Book, 'places'>): string {
  const { figure } = wordsOf(book);
  const total = figure('profit');
  const loss = `IF(ROUND(${total},4)=0,"make no profit",IF(ROUND(${total},0)=0,"lose money","lose "&${wholeFormula(`-${total}`)}))`;
  const none = `"Together the clients "&${loss}&", so shares of profit mean nothing."`;
  return `IF(ROUND(${total},4)>0,${profitShares(figure)},${none})`;
}

function profitShares(figure: Words['figure']): string {
  const made = (clients: string, profit: string): string =>
    `"The most profitable "&${shareFormula(clients)}&" of clients make "&${shareFormula(profit)}&" of profit"`;
  const best = made(figure('bestShare'), figure('bestProfitShare'));
  const peakShare = figure('peakShare');
  const peak = figure('peak');
  const others = `"; the other "&${restFormula(peakShare)}&" take "&${shareFormula(`(${peak}-1)`)}&" away again."`;
  const once = `${made(peakShare, peak)}&${others}`;
  const twice = `${best}&". At the peak, "&${shareFormula(peakShare)}&" make "&${shareFormula(peak)}&${others}`;
  const isOnce = `${figure('peakAt')}<=${figure('bestClients')}`;
  return `IF(${figure('lossMakers')}=0,${best}&"; no client loses money.",IF(${isOnce},${once},${twice}))`;
}

/** What a share leaves, so that both as told make 100 %. */
function restFormula(share: string): string {
  const told = `(ROUND(ROUND(${share},10)*100,0)/100)`;
  const isTold = `AND(${told}>0,${told}<1)`;
  return `IF(${isTold},${shareFormula(`(1-${told})`)},${shareFormula(`(1-${share})`)})`;
}

/** How many are Underperformers and how many lose money, and behind it who costs more than it is worth. */
export function segmentsFormula(book: Pick<Book, 'places'>): string {
  const isNone = `${cellText(book.places.figure('bottomRightClients'))}=0`;
  return `${quadrantsFormula(book)}&IF(${isNone},""," ")&${underperformersFormula(book)}`;
}

/** The sentence on how many are Underperformers and how many lose money. */
function quadrantsFormula(book: Pick<Book, 'places'>): string {
  const { figure, underperformer } = wordsOf(book);
  const losses = figure('lossMakers');
  const ifAllIn = (all: string, some: string): string =>
    `IF(${figure('inQuadrants')}=${figure('clients')},${quoted(all)},${quoted(some)})`;
  const are = `${shareFormula(figure('underperformerShare'))}&" of "&${ifAllIn('clients', 'clients with revenue')}&" are "&${underperformer}`;
  const lose = `"s, "&${shareFormula(figure('lossMakerShare'))}&${ifAllIn(' lose money.', ' of all clients lose money.')}`;
  const some = `${are}&IF(${losses}=0,"s.",${lose})`;
  const none = `"No client is an "&${underperformer}&"."`;
  return `IF(${figure('inQuadrants')}=0,"",IF(AND(${figure('bottomRightClients')}=0,${losses}=0),${none},${some}))`;
}

/** The sentence that tells Underperformers who cost more than they are worth from the others. */
function underperformersFormula(book: Pick<Book, 'places'>): string {
  const { figure, underperformer } = wordsOf(book);
  const all = figure('bottomRightClients');
  const losing = figure('bottomRightLosses');
  const yet = ' on the wrong side of both cuts, yet still profitable.';
  const one = `"The one "&${underperformer}&IF(${losing}=1," costs more than it is worth.",${quoted(` is${yet}`)})`;
  const name = `${wholeFormula(all)}&" "&${underperformer}&"s`;
  const none = `"None of the "&${name} loses money:"&${quoted(yet)}`;
  const every = `"All of the "&${name} cost more than they are worth."`;
  const cost = `IF(${losing}=1,"1 costs more than it is worth",${wholeFormula(losing)}&" cost more than they are worth")`;
  const others = `IF(${all}-${losing}=1,"the other is","the others are")`;
  const some = `"Of the "&${name}, "&${cost}&"; "&${others}&" still profitable."`;
  return `IF(${all}=0,"",IF(${all}=1,${one},IF(${losing}=0,${none},IF(${losing}=${all},${every},${some}))))`;
}

/** The warning of more than half, which comes and goes. */
export function mostlyFormula(book: Pick<Book, 'places'>): string {
  const { figure, underperformer, partner, commodity } = wordsOf(book);
  const move = `"s: move them left to "&${commodity}&" by taking effort out, or up to "&${partner}&" by raising what they are worth."`;
  const warning = `"More than half are "&${underperformer}&${move}`;
  const isMost = `ROUND(${figure('underperformerShare')},10)>0.5`;
  return `IF(${figure('inQuadrants')}=0,"",IF(${isMost},${warning},""))`;
}

/** The notes, one behind the other as far as each is said. */
export function notesFormula(book: Book, notes: Sayings['notes']): string {
  const said = SAID_NOTES.map((note) => noteFormula(book, note, notes[note])).filter((text) => text !== '');
  return `MID(${said.join('&')},2,4000)`;
}

/** A space and the note, or nothing; '' for a note that no change of a figure can bring. */
function noteFormula(book: Book, note: SaidNote, text: string): string {
  const { figure } = wordsOf(book);
  const inQuadrants = figure('inQuadrants');
  switch (note) {
    case 'outside':
      return outsideFormula(figure);
    case 'setAside':
      return text === '' ? '' : quoted(` ${text}`);
    case 'few':
      return `IF(AND(${inQuadrants}>0,${inQuadrants}<${FEW_CLIENTS}),${quoted(` ${FEW_NOTE}`)},"")`;
    case 'middleCut':
      return middleCutFormula(book);
    case 'sameEffort':
      return sameFormula(book, 'effort');
    case 'sameWorth':
      return sameFormula(book, 'worth');
  }
}

function outsideFormula(figure: Words['figure']): string {
  const group = (id: Figure, one: string, many: string): string =>
    `IF(${figure(id)}>0,", "&${countFormula(figure(id), one, many)},"")`;
  const groups = [
    group('noRevenue', 'client without revenue', 'clients without revenue'),
    group('netCredit', 'client with a net credit', 'clients with a net credit'),
    group('unplaced', 'client that could not be placed', 'clients that could not be placed'),
  ].join('&');
  const isAnyOutside = `${figure('noRevenue')}+${figure('netCredit')}+${figure('unplaced')}>0`;
  return `IF(${isAnyOutside}," In the totals but in no quadrant: "&MID(${groups},3,200)&".","")`;
}

/** Stands for a segment's name in a sentence, so that what people call it comes from its cell alone. */
const LABEL_MARK = '\u0000';

/** Holds as long as nobody typed another cut. */
function middleCutFormula(book: Book): string {
  const {
    input: { rules, scheme },
    places,
  } = book;
  const labels = { ...scheme.labels, bottomRight: LABEL_MARK };
  const text = middleCutNote(rules, { ...scheme, labels });
  if (text === '') return '';
  const said = ` ${text}`
    .split(LABEL_MARK)
    .map(quoted)
    .join(`&${cellText(places.label('bottomRight'))}&`);
  const isOther = isTyped(book, middleAxis(rules));
  return `IF(${cellText(places.figure('inQuadrants'))}>0,IF(${isOther},"",${said}),"")`;
}

function sameFormula({ places }: Book, axis: 'worth' | 'effort'): string {
  const rates = columnText(places.data(axis === 'worth' ? 'knownWorth' : 'knownEffort'));
  const cut = `ROUND(${cellText(places.cut[axis])},10)`;
  const isSame = `AND(ROUND(MIN(${rates}),10)=${cut},ROUND(MAX(${rates}),10)=${cut})`;
  return `IF(${cellText(places.figure('inQuadrants'))}>1,IF(${isSame},${quoted(` ${SAME_NOTES[axis]}`)},""),"")`;
}
