import type { ProblemKind } from '../../taskpane/state/problemGroups';
import type { problems as englishProblems } from '../english/problems';
import { countText } from '../numbers';
import { plural } from '../phrases';

const rows = (count: number): string => plural(count, 'Zeile', 'Zeilen');

const kinds: Readonly<Record<ProblemKind, (count: number) => string>> = {
  blankCell: (count) => `${rows(count)} ohne Zahl`,
  notANumber: (count) => `${rows(count)} mit Text statt einer Zahl`,
  ambiguousNumber: (count) => `${rows(count)} mit einer Zahl, die sich zweifach lesen lässt`,
  errorCell: (count) => `${rows(count)} mit einem Formelfehler`,
  tooLarge: (count) => `${rows(count)} mit einer zu großen Zahl`,
  otherDecimal: (count) => `${rows(count)} mit einem anderen Dezimalzeichen`,
  mixedCurrencies: (count) => `${plural(count, 'Spalte', 'Spalten')} in mehreren Währungen`,
  otherCurrency: (count) => `${plural(count, 'Spalte', 'Spalten')} in einer anderen Währung`,
  factLeftOut: (count) =>
    plural(count, 'unlesbare Bewertung oder Angabe', 'unlesbare Bewertungen oder Angaben'),
  blankName: (count) => `${rows(count)} ohne Namen`,
  blankRow: (count) => plural(count, 'leere Zeile', 'leere Zeilen'),
  sameName: (count) => `${rows(count)} mit dem Namen einer früheren, einzeln gezählt`,
  sameNameSummed: (count) => `${rows(count)} mit dem Namen einer früheren, zusammengezählt`,
  sameNameLeftOut: (count) => `${rows(count)} mit dem Namen einer früheren`,
  rowsDisagree: (count) =>
    count === 1
      ? '1 Zelle, die in zusammengezählten Zeilen abweicht'
      : `${countText(count)} Zellen, die in zusammengezählten Zeilen abweichen`,
  noGroup: (count) => `${plural(count, 'Kunde', 'Kunden')} ohne Konzern`,
  noOrder: (count) => `${rows(count)} ohne Auftragsnummer`,
  noDate: (count) => `${rows(count)} ohne Datum`,
  repeatedInOrders: (count) =>
    count === 1
      ? '1 Spalte, die womöglich einen Betrag je Auftrag wiederholt'
      : `${countText(count)} Spalten, die womöglich einen Betrag je Auftrag wiederholen`,
  totalsRow: (count) =>
    count === 1
      ? '1 Zeile, die nach einer Summe aussieht'
      : `${countText(count)} Zeilen, die nach Summen aussehen`,
  totalsCounted: (count) =>
    count === 1
      ? '1 Zeile, die nach einer Summe aussieht, als Kunde gezählt'
      : `${countText(count)} Zeilen, die nach Summen aussehen, als Kunden gezählt`,
  hiddenRow: (count) => `${plural(count, 'ausgeblendete Zeile', 'ausgeblendete Zeilen')} weggelassen`,
  hiddenRowsCounted: (count) =>
    `${plural(count, 'ausgeblendete Zeile', 'ausgeblendete Zeilen')}, trotzdem gezählt`,
  ratingsUnread: (count) => `${plural(count, 'Blatt', 'Blätter')} mit Bewertungen nicht gelesen`,
  ratingLeftOut: (count) => `${plural(count, 'Bewertung', 'Bewertungen')} weggelassen`,
  ratingsReplaced: (count) =>
    plural(count, 'Hinweis auf ältere Bewertungen', 'Hinweise auf ältere Bewertungen'),
  ratingsOfNobody: (count) =>
    plural(count, 'Hinweis auf Bewertungen ohne Kunden', 'Hinweise auf Bewertungen ohne Kunden'),
  sensitiveMisplaced: (count) =>
    plural(
      count,
      'Hinweis auf vertrauliche Bewertungen am falschen Ort',
      'Hinweise auf vertrauliche Bewertungen am falschen Ort',
    ),
  ratingsOverColumn: (count) =>
    `${plural(count, 'Spalte weicht', 'Spalten weichen')} vom Blatt der Bewertungen ab`,
  secondHeader: (count) => plural(count, 'weitere Kopfzeile', 'weitere Kopfzeilen'),
  textRead: (count) => `${plural(count, 'Zahl', 'Zahlen')} als Text gespeichert`,
  columnMissing: (count) => plural(count, 'fehlende Spalte', 'fehlende Spalten'),
  columnTwice: (count) => plural(count, 'Verwendung doppelt gewählt', 'Verwendungen doppelt gewählt'),
  nothingCosts: () => 'Nichts kostet etwas',
  noRows: () => 'Keine Zeilen',
};

/** Was der Bereich zu den Zeilen sagt. */
export const problems: typeof englishProblems = {
  heading: 'Auffälligkeiten',
  none: 'Keine: Jede Zeile wurde gelesen.',
  setAside: 'Beiseitegelegt: in keiner Summe und in keinem Quadranten.',
  noticed: 'Trotzdem gelesen; ein Blick lohnt sich.',
  kinds,
  row: (row: number): string => `Zeile ${String(row)}`,
  more: (count: number): string => `${countText(count)} weitere zeigen`,
  hidden: {
    name: 'Ausgeblendete und gefilterte Zeilen',
    options: { count: 'Mitzählen', leaveOut: 'Weglassen' },
  },
  countTotal: 'Ist ein Kunde',
  countTotalOf: (name: string): string => `„${name}“ als Kunden zählen`,
  leaveTotal: 'Ist eine Summe',
  leaveTotalOf: (name: string): string => `„${name}“ als Summe weglassen`,
};
