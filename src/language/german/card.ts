import type { MoveWords } from '../../report/book/moves';
import type { card as english } from '../english/card';
import { countText } from '../numbers';
import { plural } from '../phrases';
import { tongue } from './tongue';

/** What to do about the clients of a segment, those that earn money and those that lose it. */
const MOVES: MoveWords['segment'] = {
  topLeft: {
    earning:
      'Halten Sie ihn: viel wert und mit wenig zufrieden. Finden Sie heraus, was er schätzt, bevor es ein anderer tut.',
    losing:
      'Kostet mehr, als er wert ist. Senken Sie den Aufwand oder heben Sie den Wert, bis er sich trägt.',
  },
  topRight: {
    earning:
      'Arbeiten Sie als Partner: Er verlangt viel und ist es wert. Achten Sie darauf, dass sich der Aufwand weiter lohnt.',
    losing:
      'Kostet mehr, als er wert ist. Senken Sie den Aufwand oder heben Sie den Wert, bis er sich trägt.',
  },
  bottomLeft: {
    earning: 'Betreuen Sie ihn weiter einfach und nach Standard; der Aufwand bleibe so gering wie der Wert.',
    losing:
      'Kostet mehr, als er wert ist. Senken Sie den Aufwand oder heben Sie den Wert, bis er sich trägt.',
  },
  bottomRight: {
    earning:
      'Auf der falschen Seite beider Trennwerte, und doch mit Gewinn. Nach links zu Commodity durch weniger Aufwand, oder nach oben zu Partner durch höheren Wert.',
    losing:
      'Kostet mehr, als er wert ist. Nach links zu Commodity durch weniger Aufwand, oder nach oben zu Partner durch höheren Wert.',
  },
};

/** What the clients' view says in German. */
export const card: typeof english = {
  heading: 'Kunden',
  waiting: 'Die Kunden erscheinen hier, sobald sie gelesen sind.',
  search: 'Namen suchen',
  segment: 'Segment',
  anySegment: 'Alle Segmente',
  losing: 'Nur Verlustbringer',
  found: (count, all) =>
    count === all
      ? plural(all, 'Kunde', 'Kunden')
      : `${countText(count)} von ${plural(all, 'Kunde', 'Kunden')}`,
  order: 'der ertragreichste zuerst',
  more: (count) =>
    `${plural(count, 'weiterer Kunde', 'weitere Kunden')}: Grenzen Sie die Liste mit Suche oder Filter ein.`,
  noneFound: 'Kein Kunde heißt so, oder keiner in diesem Segment. Ändern Sie Suche oder Filter.',
  back: 'Alle Kunden',
  previous: 'Zurück',
  next: 'Weiter',
  making: 'Der Kunde wird betrachtet …',
  tryAgain: 'Noch einmal',
  changed: {
    readAgain: 'Die Tabelle auf dem Blatt ist nicht mehr, wie sie gelesen wurde; sie wurde neu gelesen.',
    gone: (name) => `${name} steht nicht mehr in der Tabelle.`,
  },
  rows: (count) => `${plural(count, 'Zeile', 'Zeilen')} zusammengezählt`,
  quadrant: (label) => `Quadrant ${label}`,
  place: (label, place) => `${label}: ${place}`,
  places: {
    topLeft: 'hoher Wert, geringer Aufwand',
    topRight: 'hoher Wert, hoher Aufwand',
    bottomLeft: 'geringer Wert, geringer Aufwand',
    bottomRight: 'geringer Wert, hoher Aufwand',
  },
  noPlace: 'In keinem Quadranten',
  profit: 'Gewinn',
  loss: 'Verlust',
  losesMoney: 'verliert Geld',
  figures: {
    heading: 'Zahlen',
    revenue: 'Umsatz',
    directCost: 'Einzelkosten',
    contribution: 'Deckungsbeitrag',
    costToServe: 'Betreuungskosten',
    profit: 'Gewinn',
    worth: 'Wert',
    effort: 'Aufwand',
    byProfit: 'Rang nach Gewinn',
    byRevenue: 'Rang nach Umsatz',
    share: {
      profit: 'Anteil am Gewinn',
      contribution: 'Anteil am Deckungsbeitrag',
      revenue: 'Anteil am Umsatz',
    },
    ofRevenue: (rate) => `${rate} vom Umsatz`,
    rank: (place, of) => `${countText(place)} von ${countText(of)}`,
    latePayment: 'Späte Zahlung',
    times: (count, rate) => `${count} × ${rate}`,
  },
  why: 'Warum dieses Segment',
  far: 'Wie weit zu einem besseren Platz',
  distances: {
    ...tongue,
    already: (label) => `Schon ${label}.`,
    notLeft: (label) => `Keine Betreuungskosten über 0 machten ihn zu ${label}.`,
    left: (label, below) => `Nach links zu ${label} mit Betreuungskosten unter ${below}.`,
    notUp: 'Höhere Preise allein brächten ihn nicht nach oben.',
    up: (label, rise, loss) =>
      `Nach oben zu ${label} mit ${rise} höheren Preisen${loss && `, noch mit ${loss} Verlust`}.`,
    breakEven: (rise) => `Ohne Verlust mit ${rise} höheren Preisen.`,
  },
  move: 'Nächster Schritt',
  byOverride: 'Nach der Übersteuerung von Hand.',
  moves: {
    redLine: 'Trennen Sie sich, in Anstand: Eine rote Linie ist überschritten.',
    outside: {
      noRevenue: 'Nichts wurde berechnet: Stellen Sie Erbrachtes in Rechnung, oder hören Sie auf zu leisten.',
      netCredit: 'Es wurde mehr gutgeschrieben als berechnet: Finden Sie heraus, warum.',
      unplaced: 'Eine Zahl fehlt: Ergänzen Sie sie.',
    },
    segment: MOVES,
  },
  labels: 'Was er sonst noch ist',
  ranksGained: (ranks) =>
    ranks === 0
      ? 'keine'
      : `${plural(Math.abs(ranks), 'Rang', 'Ränge')} ${ranks > 0 ? 'gewonnen' : 'verloren'}`,
  unknown: 'nicht bekannt',
  notes: {
    heading: 'Notizen',
    notYet:
      'Notizen, Zuständige und Übersteuerung kommen mit der Matrix: Sie stehen auf ihrem Blatt, damit alle sie haben, die die Arbeitsmappe öffnen. Erstellen Sie zuerst die Matrix.',
    reading: 'Die Notizen werden gelesen …',
    where: (sheet) => `Sie stehen auf dem Blatt „${sheet}“ und bleiben dort beim nächsten Erstellen.`,
    kinds: {
      override: 'Von Hand gesetzt',
      overrideReason: 'Grund dafür',
      note: 'Notiz',
      owner: 'Zuständig',
      due: 'Fällig',
    },
    asReckoned: (label) => `Wie gerechnet (${label})`,
    overrideMeans: 'Bestimmt den nächsten Schritt; ändert keine Zahl.',
    dueHow: 'Tragen Sie es auf dem Blatt ein.',
    noDue: 'nichts',
    formula: 'Hier steht eine Formel: Ändern Sie sie auf dem Blatt.',
    columnGone: 'Die Spalte dafür ist nicht mehr auf dem Blatt.',
    writing: 'Wird gespeichert …',
    written: 'Gespeichert.',
    readAgain: 'Neu lesen',
  },
};
