import type { HeadlineWords } from '../../report/headlineWords';
import { roundedRate } from '../../core/statistics/rounding';
import { countText, wholePercentText } from '../numbers';
import { plural } from '../phrases';
import { preview } from './preview';

interface Told {
  readonly clients: string;
  readonly profit: string;
}

const made = ({ clients, profit }: Told): string =>
  `Die gewinnstärksten ${clients} der Kunden bringen ${profit} des Gewinns`;

const taken = ({ clients, profit }: Told): string => `die übrigen ${clients} zehren ${profit} wieder auf`;

const axis = (title: string): string => preview.titles[title] ?? title;

/** Was über eine Matrix gesagt wird. */
export const headlines: HeadlineWords = {
  share: (share) => {
    const compared = roundedRate(share);
    if (compared > 0 && compared < 0.005) return `unter ${wholePercentText(0.01)}`;
    if (compared >= 0.995 && compared < 1) return `über ${wholePercentText(0.99)}`;
    return wholePercentText(compared);
  },
  nobody: 'Kein Kunde konnte gelesen werden: Jede Zeile ist beiseitegelegt.',
  noProfit: 'Zusammen bringen die Kunden keinen Gewinn, darum sagen Anteile am Gewinn nichts.',
  loss: (money) =>
    `Zusammen verlieren die Kunden ${money === 0 ? 'Geld' : countText(money)}, darum sagen Anteile am Gewinn nichts.`,
  noLosers: (best) => `${made(best)}; kein Kunde ist ein Verlustbringer.`,
  upToPeak: (peak, rest) => `${made(peak)}; ${taken(rest)}.`,
  beforePeak: (best, peak, rest) =>
    `${made(best)}. Am Gipfel bringen ${peak.clients} der Kunden ${peak.profit}; ${taken(rest)}.`,
  noneOf: (label) => `Kein Kunde ist ${label}.`,
  shareOf: (share, label, isAll, lose) => {
    const are = `${share} der Kunden${isAll ? '' : ' mit Umsatz'} sind ${label}`;
    if (lose === '') return `${are}.`;
    return `${are}, ${lose} ${isAll ? '' : 'aller Kunden '}sind Verlustbringer.`;
  },
  oneLoses: (label) => `Der eine ${label} kostet mehr, als er wert ist.`,
  oneEarns: (label) =>
    `Der eine ${label} liegt bei beiden Trennwerten auf der falschen Seite, bringt aber noch Gewinn.`,
  noneLoses: (all, label) =>
    `Von ${countText(all)} Kunden im Segment ${label} verliert keiner Geld: bei beiden Trennwerten auf der falschen Seite, aber noch mit Gewinn.`,
  allLose: (all, label) => `Alle ${countText(all)} ${label} kosten mehr, als sie wert sind.`,
  someLose: (losing, all, label) =>
    `Von ${countText(all)} Kunden im Segment ${label} ${losing === 1 ? 'kostet 1 mehr, als er wert ist' : `kosten ${countText(losing)} mehr, als sie wert sind`}; ${all - losing === 1 ? 'der andere bringt' : 'die anderen bringen'} noch Gewinn.`,
  mostly: (label, left, up) => preview.mostly(label, left, up),
  outside: ({ noRevenue, netCredit, unplaced }) =>
    `In den Summen, aber in keinem Quadranten: ${[
      noRevenue > 0 ? plural(noRevenue, 'Kunde ohne Umsatz', 'Kunden ohne Umsatz') : '',
      netCredit > 0 ? plural(netCredit, 'Kunde mit Guthaben', 'Kunden mit Guthaben') : '',
      unplaced > 0
        ? plural(unplaced, 'Kunde, der sich nicht einordnen ließ', 'Kunden, die sich nicht einordnen ließen')
        : '',
    ]
      .filter((text) => text !== '')
      .join(', ')}.`,
  setAside: (rows) => `${plural(rows, 'Zeile ist', 'Zeilen sind')} beiseitegelegt und in keiner Summe.`,
  few: (enough) => `Bei weniger als ${countText(enough)} Kunden in Quadranten sagen die Trennwerte wenig.`,
  sameEffort:
    'Alle Kunden machen denselben Aufwand, auf dem Trennwert: Auf dem Trennwert zählt als hoch, also ist die linke Seite leer.',
  sameWorth:
    'Alle Kunden sind gleich viel wert, auf dem Trennwert: Auf dem Trennwert zählt als hoch, also ist die untere Hälfte leer.',
  cutAt: (percent) => (percent === 50 ? 'am Median' : `beim Perzentil ${countText(percent)}`),
  atMostHalf: (title, cutAt, label) =>
    `Mit dem Trennwert für ${axis(title)} ${cutAt} können höchstens die Hälfte der Kunden ${label} sein; die Warnung vor mehr als der Hälfte kann also nicht erscheinen.`,
  moreByTies: (title, cutAt, label) =>
    `Mit dem Trennwert für ${axis(title)} ${cutAt} können mehr als die Hälfte der Kunden nur dann ${label} sein, wenn die auf dem Trennwert selbst mitzählen.`,
};
