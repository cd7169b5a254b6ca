import type { RemarkSentences } from '../../app/remarkText';
import type { CellsNamed } from '../../app/ports';
import type { Telling } from '../../app/tell';
import type { Leftover, SheetLeft } from '../../app/workbookProblem';
import type { WorkbookSentences } from '../../app/workbookSentence';
import type { FactKind } from '../../core/clientFacts';
import { cellAddress, columnLetters, type Place, type SoleUse, type TablePlace } from '../../core/problem';
import { placeText, type ProblemSentences } from '../../core/problemSentence';
import type { TypedCell } from '../../report/plan';
import { countText } from '../numbers';
import { spokenNumbers } from '../spokenNumbers';
import { cited, quoted, und } from './phrases';
import { ratingProblems } from './ratingProblems';

const columnOf = (place: Place): string =>
  place.header === '' ? `Spalte ${columnLetters(place.column)}` : cited(place.header);

const soleUses: Readonly<Record<SoleUse, string>> = {
  client: 'Kunde',
  revenue: 'Umsatz',
  'direct cost': 'Einzelkosten',
  'parent group': 'Konzern',
  'order number': 'Auftragsnummer',
  'order date': 'Auftragsdatum',
  product: 'Produkt',
  'late payment': 'Zahlungsverzug',
};

const noNumber = 'keine Zahl ist und weggelassen wird: Geben Sie eine Zahl ein';

const noFact: Readonly<Record<FactKind, string>> = {
  rating: 'keine Bewertung von 0 bis 5 ist und weggelassen wird: Geben Sie eine Zahl von 0 bis 5 ein',
  yesNo: 'weder ja noch nein ist und weggelassen wird: Geben Sie ja oder nein ein',
  fraction: 'kein Anteil ist und weggelassen wird: Geben Sie einen ein, etwa 0,12 oder 12 %',
  money: noNumber,
  count: noNumber,
  number: noNumber,
};

/** So viele Zeilen werden genannt, die übrigen gezählt. */
const MOST_ROWS = 5;

function rowsNamed(rows: readonly number[]): string {
  const hidden = rows.length - MOST_ROWS;
  const named = rows.slice(0, MOST_ROWS).map(String);
  const said = und(hidden > 0 ? [...named, `${countText(hidden)} weitere`] : named);
  return rows.length === 1 ? `Zeile ${said} ist` : `Zeilen ${said} sind`;
}

function tablePlace(where: TablePlace): string {
  return 'table' in where
    ? `der Tabelle ${where.table}`
    : `${where.cells} auf dem Blatt ${quoted(where.sheet)}`;
}

function alsoRead(more: number): string {
  if (more === 0) return ': Wandeln Sie ihn sicherheitshalber in eine Zahl um';
  const others =
    more === 1 ? '1 weiterer seiner Spalte ebenso' : `${countText(more)} weitere seiner Spalte ebenso`;
  return `, ${others}: Wandeln Sie sie sicherheitshalber in Zahlen um`;
}

const asBefore = ({
  place,
  text,
  firstRow,
}: {
  readonly place: Place;
  readonly text: string;
  readonly firstRow: number;
}): string => `Zeile ${String(place.row)} nennt ${cited(text)} wie Zeile ${String(firstRow)}`;

const data: ProblemSentences = {
  ...ratingProblems,
  blankCell: ({ place }) => `${placeText(place)} ist leer: Geben Sie eine Zahl ein, 0 falls es nichts gab.`,
  notANumber: ({ place, text }) =>
    `${placeText(place)} enthält ${cited(text)}, was keine Zahl ist: Geben Sie eine Zahl ein.`,
  ambiguousNumber: ({ place, text }) =>
    `${placeText(place)} enthält ${cited(text)}, was sich als zwei verschiedene Zahlen lesen lässt: Wählen Sie im Bereich, welche es ist, oder geben Sie eine Zahl ein.`,
  errorCell: ({ place, error }) =>
    `${placeText(place)} zeigt ${error}: Berichtigen Sie die Formel, oder geben Sie eine Zahl ein.`,
  tooLarge: ({ place }) =>
    `${placeText(place)} enthält eine Zahl, die zum Rechnen zu groß ist: Prüfen Sie, ob sie vertippt ist.`,
  otherDecimal: ({ place, text, decimal }) =>
    `${placeText(place)} enthält ${cited(text)}, was mit ${decimal === '.' ? 'Punkt' : 'Komma'} vor den Nachkommastellen, wie für diese Spalte gewählt, keine Zahl ist: Geben Sie eine Zahl ein, oder wählen Sie im Bereich neu.`,
  mixedCurrencies: ({ place, currencies, rows }) =>
    `${columnOf(place)} ist in ${und(currencies)} (${rowsNamed(rows)} nicht in ${currencies[0] ?? ''}): Rechnen Sie die Spalte in eine Währung um und versuchen Sie es erneut.`,
  otherCurrency: ({ place, currency, other }) =>
    `${columnOf(place)} ist in ${currency}, ${cited(other.header)} in ${other.currency}: Rechnen Sie beide in eine Währung um und versuchen Sie es erneut.`,
  factLeftOut: ({ place, text, fact }) => `${placeText(place)} enthält ${cited(text)}, was ${noFact[fact]}.`,
  blankName: ({ place }) =>
    `${placeText(place)} hat keinen Kundennamen: Geben Sie einen ein, oder löschen Sie die Zeile.`,
  blankRow: ({ place }) =>
    `Zeile ${String(place.row)} ist leer und wird weggelassen: Löschen Sie sie, oder geben Sie den Kunden ein.`,
  sameName: (problem) =>
    `${asBefore(problem)} und zählt als eigener Kunde: Fassen Sie die Zeilen zusammen, falls es ein Kunde ist.`,
  sameNameSummed: (problem) =>
    `${asBefore(problem)} und wird dazugezählt: Unterscheiden Sie die Namen, falls es zwei Kunden sind.`,
  sameNameLeftOut: (problem) =>
    `${asBefore(problem)} und wird weggelassen: Lassen Sie solche Zeilen zusammenzählen, oder unterscheiden Sie die Namen.`,
  rowsDisagree: ({ place, firstRow }) =>
    `${placeText(place)} weicht von Zeile ${String(firstRow)} ab, mit der zusammengezählt wird, und gilt als unbekannt: Gleichen Sie beide an.`,
  noGroup: ({ place, text }) =>
    `${placeText(place)} ist leer, also bleibt ${cited(text)} ein eigener Kunde: Geben Sie den Konzern ein, falls es einen gibt.`,
  noOrder: ({ place }) =>
    `${placeText(place)} ist leer, also zählt die Zeile zu keinem Auftrag: Geben Sie den Auftrag ein.`,
  noDate: ({ place, text }) =>
    `${placeText(place)} enthält ${text.trim() === '' ? 'kein Datum' : `${cited(text)} und damit kein Datum`}, also ist der erste Auftrag des Kunden unbekannt: Geben Sie ein Datum ein.`,
  repeatedInOrders: ({ place, summed, once }) =>
    `${columnOf(place)} enthält in jeder Zeile eines Auftrags dasselbe und wurde Zeile für Zeile zu ${spokenNumbers.money(summed)} addiert: Ist es ein Betrag je Auftrag, lassen Sie ihn nur in einer Zeile stehen, dann ergibt sich ${spokenNumbers.money(once)}.`,
  totalsRow: ({ place, text }) =>
    `Zeile ${String(place.row)} (${cited(text)} in ${cellAddress(place)}) sieht nach einer Summenzeile aus und wird weggelassen: Benennen Sie sie um, falls es ein Kunde ist.`,
  totalsCounted: ({ place, text }) =>
    `Zeile ${String(place.row)} (${cited(text)} in ${cellAddress(place)}) sieht nach einer Summenzeile aus und zählt wie gewählt als Kunde: Lassen Sie sie weg, falls sie andere zusammenzählt.`,
  hiddenRow: ({ place }) =>
    `Zeile ${String(place.row)} ist ausgeblendet oder ausgefiltert und wird wie gewählt weggelassen: Blenden Sie sie ein, oder zählen Sie ausgeblendete Zeilen mit.`,
  hiddenRowsCounted: ({ place, count }) =>
    count === 1
      ? `Zeile ${String(place.row)} ist ausgeblendet oder ausgefiltert und zählt trotzdem: Lassen Sie ausgeblendete Zeilen weg, falls sie nicht zählen soll.`
      : `${countText(count)} Zeilen sind ausgeblendet oder ausgefiltert, die erste ist Zeile ${String(place.row)}, und zählen trotzdem: Lassen Sie ausgeblendete Zeilen weg, falls sie nicht zählen sollen.`,
  secondHeader: ({ place }) =>
    `Zeile ${String(place.row)} wiederholt die Überschriften (${cellAddress(place)}) und wird weggelassen: Löschen Sie die Zeile.`,
  textRead: ({ place, text, more }) =>
    `${placeText(place)} enthält den Text ${cited(text)} und wurde als Zahl gelesen${alsoRead(more ?? 0)}.`,
  columnMissing: ({ use }) =>
    `Keine Spalte ist als ${soleUses[use]} gewählt: Wählen Sie eine im Bereich unter Spalten.`,
  columnTwice: ({ use, headers }) =>
    `${und(headers.map(cited))} sind jeweils als ${soleUses[use]} gewählt: Behalten Sie eine davon.`,
  nothingCosts: () =>
    'Die Betreuung kostet noch nichts: Geben Sie im Bereich unter Was die Betreuung kostet an, was eine Tätigkeit je Mal kostet, oder wählen Sie eine Spalte mit Einzelposten wie Fracht.',
  noRows: ({ where }) =>
    `Unter den Überschriften in ${tablePlace(where)} stehen keine Kunden: Fügen Sie für jeden Kunden eine Zeile hinzu.`,
};

const again = 'versuchen Sie es dann erneut';
const selectCell = `Markieren Sie eine Zelle in der Tabelle der Kunden und ${again}.`;
const buildAgain = 'Erstellen Sie die Kundenmatrix neu';

const sheetLeft: Readonly<Record<SheetLeft['is'], string>> = {
  incomplete: `ist unvollständig und sagt das auch: ${buildAgain}.`,
  complete: 'ist trotzdem vollständig.',
  perhapsIncomplete: `ist vielleicht unvollständig: ${buildAgain}.`,
  perhapsNew:
    'ist vielleicht unvollständig und konnte nicht entfernt werden: Löschen Sie es, falls Sie es finden.',
};

function leftoverText(leftover: Leftover): string {
  switch (leftover.kind) {
    case 'nothingChanged':
      return 'Es wurde nichts geändert.';
    case 'asBefore':
      return 'Die Arbeitsmappe ist wie vorher.';
    case 'sheets':
      return leftover.sheets.map(({ sheet, is }) => `Das Blatt ${quoted(sheet)} ${sheetLeft[is]}`).join(' ');
    case 'perhapsCells':
      return 'Vielleicht wurde in einige der aufgelisteten Zellen geschrieben: Listen Sie sie erneut auf, um es zu sehen.';
    case 'cells':
      return `${countText(leftover.written)} von ${countText(leftover.of)} aufgelisteten Formeln waren schon erledigt: Listen Sie sie erneut auf, um den Rest zu sehen.`;
  }
}

const workbook: WorkbookSentences = {
  noTable: ({ cell, sheet }) =>
    `Um die Zelle ${cell} auf dem Blatt ${quoted(sheet)} ist keine Kundentabelle. ${selectCell}`,
  manyAreas: ({ areas }) => `Mehrere Bereiche sind markiert (${areas}). ${selectCell}`,
  nothingSelected: () => `Keine Zelle ist markiert. ${selectCell}`,
  editingCell: () => `Eine Zelle wird gerade bearbeitet. Beenden Sie das mit Enter oder Esc und ${again}.`,
  otherWorkbook: () =>
    `Eine andere Arbeitsmappe ist nach vorn gekommen. Gehen Sie zurück zur Mappe mit den Kunden und ${again}.`,
  protectedSheet: ({ sheet }) =>
    `Das Blatt ${quoted(sheet)} ist geschützt, darum wurde nichts geschrieben. Heben Sie den Schutz auf (Überprüfen, Blattschutz aufheben) und ${again}.`,
  protectedWorkbook: () =>
    `Die Struktur der Arbeitsmappe ist geschützt: Es lässt sich kein Blatt hinzufügen oder einblenden, darum wurde nichts geschrieben. Heben Sie den Schutz auf (Überprüfen, Arbeitsmappe schützen) und ${again}.`,
  cellsOnOurSheet: ({ sheet, area }) =>
    `Auf dem Blatt ${quoted(sheet)} steht außerhalb von ${area} etwas von Ihnen, und ein neuer Aufbau würde das ganze Blatt leeren; darum wurde nichts geschrieben. Verschieben Sie es auf ein anderes Blatt und ${again}.`,
  clientsUnknown: ({ sheet, header }) =>
    `Die Tabelle auf dem Blatt ${quoted(sheet)} hat keine Spalte ${quoted(header)} mehr; so sagt nichts, zu welchem Kunden Ihre Notizen gehören, und es wurde nichts geschrieben. Nennen Sie die Spalte wieder ${quoted(header)} und ${again}.`,
  listGone: ({ sheet }) =>
    `Das Blatt ${quoted(sheet)} ist nicht mehr in dieser Arbeitsmappe, und dort stehen die Notizen. ${buildAgain}, um es zurückzubekommen.`,
  listIncomplete: ({ sheet }) =>
    `Das Blatt ${quoted(sheet)} ist unvollständig, darum werden dort keine Notizen gelesen oder geschrieben. ${buildAgain}.`,
  listNoTable: ({ sheet }) =>
    `Die Kunden auf dem Blatt ${quoted(sheet)} sind keine Excel-Tabelle mehr, darum lassen sich von hier keine Notizen schreiben. Schreiben Sie auf dem Blatt selbst, oder erstellen Sie die Kundenmatrix neu.`,
  clientNotListed: ({ sheet, client }) =>
    `${client} steht noch nicht auf dem Blatt ${quoted(sheet)}. ${buildAgain} und schreiben Sie dann Notizen.`,
  columnGone: ({ sheet, header }) =>
    `Die Tabelle auf dem Blatt ${quoted(sheet)} hat keine Spalte ${quoted(header)} mehr, darum wurde nichts geschrieben. Nennen Sie die Spalte wieder ${quoted(header)} und ${again}.`,
  noteChanged: ({ sheet, header, client }) =>
    `${quoted(header)} von ${client} wurde auf dem Blatt ${quoted(sheet)} inzwischen geändert, darum wurde nichts geschrieben. Sehen Sie nach, was jetzt dort steht, und ${again}.`,
  tableChanged: ({ table }) =>
    `Die Spalten oder Zeilen von ${table} haben sich inzwischen geändert, darum wurde nichts geschrieben. Sehen Sie die Tabelle an und ${again}.`,
  tableGone: ({ table }) =>
    `${table} ist nicht mehr in dieser Arbeitsmappe, darum wurde nichts geschrieben. ${selectCell}`,
  tooManyClients: ({ count, limit }) =>
    `Aufzulisten sind ${countText(count)} Kunden, und ein Blatt fasst ${countText(limit)}, darum wurde nichts geschrieben. Teilen Sie die Tabelle und ${again}.`,
  memoryRefused: ({ table }) =>
    `Für alle Zeilen von ${table} reicht der Speicher nicht, darum wurde nichts geschrieben. Schließen Sie andere Arbeitsmappen und Programme, oder teilen Sie die Tabelle, und ${again}.`,
  tooOld: ({ needs }) =>
    `Diese Version von Excel ist zu alt: Ihr fehlt ${needs}. Aktualisieren Sie Excel, oder öffnen Sie die Arbeitsmappe in Excel im Web.`,
  alreadyBuilding: () =>
    `In diesem Moment wird eine Kundenmatrix erstellt. Warten Sie, bis sie fertig ist, und ${again}.`,
  partNotLoaded: () =>
    `Ein Teil von Client Matrix ließ sich nicht laden, darum wurde nichts geschrieben. Prüfen Sie die Verbindung und ${again}.`,
  sumsBrokenOff: () =>
    `Der Browser hat das Rechnen abgebrochen, wahrscheinlich aus Mangel an Speicher, darum wurde nichts geschrieben. Schließen Sie andere Arbeitsmappen oder Tabs und ${again}.`,
  cancelled: ({ leftover }) =>
    `Abgebrochen. ${leftover === undefined ? 'Es wurde nichts geschrieben.' : leftoverText(leftover)}`,
  excelFailed: ({ code, statement, leftover }) =>
    `Excel hat mit dem Fehler ${code} abgebrochen${statement === '' ? '' : ` bei ${quoted(statement)}`}. ${leftoverText(leftover)} Versuchen Sie es erneut; wenn es wieder vorkommt, melden Sie diesen Fehler.`,
};

const axisNames: Readonly<Record<string, string>> = { Worth: 'Wert', Effort: 'Aufwand' };

function typedName(cell: TypedCell): string {
  return 'cutOf' in cell
    ? `der Trennwert für ${axisNames[cell.cutOf] ?? cell.cutOf}`
    : `der Satz für ${quoted(cell.rateOf)}`;
}

function holding({ sheet, first, more }: CellsNamed): string {
  const others = more === 1 ? ' und 1 weitere Zelle' : ` und ${countText(more)} weitere Zellen`;
  return `Auf dem Blatt ${quoted(sheet)} ${more === 0 ? `enthält ${first}` : `enthalten ${first}${others}`}`;
}

const remarks: RemarkSentences = {
  leftAlone: ({ sheet }) =>
    `Das Blatt ${quoted(sheet)} stammt von einem früheren Aufbau und wird nicht mehr gebraucht; es bleibt, weil etwas von Ihnen darauf steht.`,
  typedReplaced: ({ sheet, cell, value }) =>
    `Auf dem Blatt ${quoted(sheet)} wurde ${typedName(cell)}, von Hand eingegeben als ${value}, ersetzt: Um ihn zu behalten, geben Sie ihn im Bereich ein und erstellen Sie die Matrix neu.`,
  longFormula: (cells) =>
    `${holding(cells)} einen Wert statt einer Formel, die länger wäre, als Excel sie annimmt; er folgt Änderungen nicht.`,
  longText: (cells) =>
    `${holding(cells)} einen Text, der nach 32.767 Zeichen abgeschnitten ist; mehr fasst eine Zelle nicht.`,
};

/** Was aus einer Arbeit wurde. */
export const telling: Telling = {
  data,
  workbook,
  remarks,
  ready: (sheets) =>
    sheets.length < 2
      ? `Das Blatt ${sheets.map(quoted).join('')} ist fertig.`
      : `Die Blätter ${und(sheets.map(quoted))} sind fertig.`,
  sample: (sheet) =>
    `Das Beispiel steht auf dem Blatt ${quoted(sheet)}. Drücken Sie „Kundenmatrix erstellen“, um seine Matrix zu sehen.`,
  ownMistake: (message) =>
    `Client Matrix hat selbst einen Fehler gemacht (${quoted(message)}). In Ihre eigenen Zellen wurde nicht geschrieben. Versuchen Sie es erneut; wenn es wieder vorkommt, melden Sie diesen Text.`,
};
