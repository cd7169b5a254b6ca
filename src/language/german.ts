import { tellSheets } from '../app/tell';
import type { LabelWords } from '../core/labels/labelWords';
import type { HeadlineWords } from '../report/headlineWords';
import { bareText } from './bareText';
import type { Words } from './english';
import { card } from './german/card';
import { cells } from './german/cells';
import { columns } from './german/columns';
import { headlines } from './german/headlines';
import { labels } from './german/labels';
import { quoted, und } from './german/phrases';
import { preview } from './german/preview';
import { hindrance, more } from './german/settings';
import { telling } from './german/telling';
import { countText } from './numbers';
import { costs } from './german/costs';
import { problems } from './german/problems';
import { states } from './german/states';
import { germanFirstRunWords, germanTableWords } from './german/tables';
import { ratings } from './german/ratings';
import { plural } from './phrases';

const rowKinds = { clients: 'Kunden', orders: 'Aufträge oder Positionen' };
const unitKinds = { client: 'Kunden', group: 'Konzerne' };

function signIn(example: string): string {
  return example.includes('.') ? 'der Punkt' : 'das Komma';
}

/** Every word the panel says in German, those of the core included. */
interface German extends Words {
  readonly headlines: HeadlineWords;
  readonly labels: LabelWords;
}

export const german: German = {
  tag: 'de',
  direction: 'ltr',
  title: 'Kundenmatrix',
  listed: und,
  shares: { under: (percent) => `unter ${percent}`, over: (percent) => `über ${percent}` },

  telling,
  doing: {
    reading: 'Die Tabelle wird gelesen',
    writing: 'Das Blatt wird geschrieben',
    lookingThrough: 'Die Blätter werden durchgesehen',
    readingShown: 'Gelesen wird, was die Funktionen zeigen',
    readingFilled: 'Gelesen wird, was die Funktionen füllen',
    freezing: 'Aus Formeln werden Werte',
    repairing: 'Die Formeln werden neu eingegeben',
  },
  headlines,
  labels,

  ribbon: {
    clientsOf: (table) => `Seine Kunden sind die von ${quoted(table)}.`,
  },

  opening: {
    looking: 'Die Tabelle um die markierte Zelle wird angesehen …',
    slow: 'Excel hat seit 10 Sekunden nicht geantwortet. Schließen Sie diesen Bereich und öffnen Sie ihn neu; hilft das nicht, laden Sie die Arbeitsmappe neu.',
    noOffice:
      'Die Bibliothek von Microsoft für Add-Ins ließ sich nicht laden. Prüfen Sie die Verbindung und öffnen Sie diesen Bereich neu.',
    notExcel:
      'Diese Seite ist ein Add-In für Excel. Öffnen Sie sie in Excel über die Registerkarte Start: Bereich Kundenmatrix.',
    broken: 'Der Bereich ließ sich nicht öffnen. Schließen Sie ihn und öffnen Sie ihn neu.',
  },

  table: {
    heading: 'Kundentabelle',
    look: 'Markierte Zelle ansehen',
    useSelected: 'Tabelle an der markierten Zelle nehmen',
    place: (sheet, rows) => `Blatt ${quoted(sheet)} · ${plural(rows, 'Zeile', 'Zeilen')}`,
    blockNote: 'Keine Excel-Tabelle: Genommen wurden die Zellen um die Markierung.',
  },

  columns,

  cuts: {
    axes: { worth: 'Wert', effort: 'Aufwand' },
    rule: { worth: 'Trennung beim Wert', effort: 'Trennung beim Aufwand' },
    percentOf: { worth: 'Perzentil beim Wert', effort: 'Perzentil beim Aufwand' },
    valueOf: { worth: 'Trennwert Wert, % vom Umsatz', effort: 'Trennwert Aufwand, % vom Umsatz' },
    badPercentile: 'Geben Sie eine Zahl von 0 bis 100 ein.',
    badValue: 'Geben Sie eine Zahl ein.',
  },

  more,

  counts: {
    heading: 'Wo Ihre Kunden stehen',
    clients: (count) => (count === 1 ? 'Kunde' : 'Kunden'),
    loseMoney: (count) =>
      count === 0
        ? 'keiner verliert Geld'
        : `${countText(count)} ${count === 1 ? 'verliert' : 'verlieren'} Geld`,
    waiting: 'Die Zahlen erscheinen hier, bevor etwas geschrieben wird.',
    rowsTie: ({ rows, clients, inQuadrants, outside, setAside }) => {
      const placed = [
        `${countText(inQuadrants)} in einem Quadranten`,
        ...(outside > 0 ? [`${countText(outside)} außerhalb`] : []),
      ].join(' + ');
      const aside = setAside > 0 ? ` + ${countText(setAside)} beiseitegelegt` : '';
      const behind = rows - setAside;
      const all = plural(rows, 'Zeile', 'Zeilen');
      if (behind === clients) return `${all} = ${placed}${aside}`;
      return `${all} = ${countText(behind)} zu Kunden addiert${aside}; ${plural(clients, 'Kunde', 'Kunden')} = ${placed}`;
    },
    announced: (clients, quadrants) => `${plural(clients, 'Kunde', 'Kunden')}: ${quadrants}.`,
  },

  reading: {
    rows: { name: 'Zeilen sind', options: rowKinds },
    unit: { name: 'Eingeordnet werden', options: unitKinds },
    sameNames: {
      name: 'Gleiche Namen',
      options: { keep: 'Einzeln zählen', sum: 'Zusammenzählen', first: 'Nur den ersten zählen' },
    },
    question: ({ header, example }) => `Was ist in ${quoted(header)} ${quoted(example)}?`,
    whole: (value, example) => `${bareText(value)}: ${signIn(example)} gruppiert Tausender`,
    decimals: (value, example) => `Etwa ${bareText(value)}: ${signIn(example)} trennt Nachkommastellen ab`,
    waiting: (count) => `${plural(count, 'Zeile wartet', 'Zeilen warten')} auf die Antwort.`,
    asked: (questions) =>
      questions === 1
        ? 'Unter Auffälligkeiten wartet eine Frage.'
        : `Unter Auffälligkeiten warten ${countText(questions)} Fragen.`,
  },

  build: {
    button: 'Kundenmatrix erstellen',
    cancel: 'Abbrechen',
    cancelling: 'Beim nächsten Schritt wird angehalten …',
    reading: 'Die Kunden werden gelesen',
    working: 'Die Kundenmatrix wird erstellt',
    progress: (done, of) => `${countText(done)} von ${countText(of)}`,
    made: (written) => tellSheets(written, telling),
    stale:
      'Sie haben seitdem etwas geändert. Erstellen Sie die Matrix neu, um das Blatt auf den Stand zu bringen.',
    goThere: 'Zum Blatt gehen',
    keep: 'Momentaufnahme behalten',
    kept: (written) => `${tellSheets(written, telling)} Eine Momentaufnahme: Kein neuer Aufbau ändert sie.`,
    remove: 'Entfernen …',
    removeWarning: (table) =>
      `Das löscht alle Blätter, die aus ${quoted(table)} gemacht wurden, mit den Notizen, Zuständigen, Terminen und Korrekturen, die dort eingetragen sind, und vergisst, was Sie hier gewählt haben. Ihre Kundentabelle bleibt, wie sie ist.`,
    removeSnapshots: 'Auch Momentaufnahmen',
    removeSurely: 'Kundenmatrix entfernen',
    removing: 'Die Kundenmatrix wird entfernt …',
    removed: 'Die Kundenmatrix wurde entfernt. Ihre Kundentabelle ist, wie sie war.',
    readAgain: 'Erneut lesen',
    failedHeading: 'Die Matrix wurde nicht erstellt',
    readingFailedHeading: 'Die Kunden konnten nicht gelesen werden',
    tryAgain: 'Erneut versuchen',
  },

  workbook: {
    heading: 'Arbeitsmappe',
    gist: 'Momentaufnahme, entfernen, einfrieren, reparieren',
    matrix: 'Kundenmatrix',
    keepMeans:
      'Behält die Seite und die Kunden, wie sie heute sind, auf eigenen Blättern, in Werten und ohne vertrauliche Bewertungen.',
    remove: 'Kundenmatrix entfernen …',
  },

  cells,

  hindrance,

  views: {
    name: 'Ansichten',
    matrix: 'Matrix',
    clients: 'Kunden',
    data: 'Daten',
    workbook: 'Mappe',
    rows: (count) => plural(count, 'Zeile', 'Zeilen'),
    badge: (count) => (count > 99 ? '99+' : countText(count)),
    toLookAt: (count) => `${plural(count, 'Punkt', 'Punkte')} anzusehen`,
  },

  preview,

  card,

  ratings,

  costs,

  problems,

  tables: germanTableWords,

  firstRun: germanFirstRunWords,

  states,

  help: { name: 'Hilfe: Rundgang, Methode, Datenschutz', page: 'help/de/index.html' },
};
