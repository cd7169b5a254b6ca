import { countText } from '../numbers';
import { quoted, und } from './phrases';
import type { firstRunWords, tableWords } from '../english/tables';

/** Aus welcher Tabelle die Kunden kommen. */
export const germanTableWords: typeof tableWords = {
  another: 'Andere Tabelle…',
  use: (name) => `Tabelle ${quoted(name)} nehmen`,
  keep: 'Bei dieser Tabelle bleiben',
  heading: 'In welcher Tabelle stehen Ihre Kunden?',
  looking: 'Die Arbeitsmappe wird durchgesehen…',
  none: 'Keine Tabelle dieser Arbeitsmappe sieht nach Kunden aus.',
  more: 'Es gibt mehr Tabellen, als durchgesehen wurden. Wählen Sie eine Zelle in Ihrer aus und nehmen Sie dann die Tabelle an der ausgewählten Zelle.',
  found: (uses) => `${und(uses)} gefunden`,
  missing: (uses) => `${und(uses)} ${uses.length === 1 ? 'fehlt' : 'fehlen'}`,
  last: 'zuletzt benutzt',
  remembered: 'schon benutzt',
  shown: 'jetzt gezeigt',
  outdated:
    'Die Tabelle hat sich seit dem Lesen geändert. Lesen Sie sie neu, damit die Zahlen wieder stimmen.',
  firstRows: 'Erste Zeilen',
  firstRowsMeans: 'Steht alles unter dem richtigen Namen? Wenn nicht, berichtigen Sie es unten.',
  firstRowsOf: (name) => `Erste Zeilen von ${name}`,
  sureness: { sure: 'sicher', likely: 'wahrscheinlich', unsure: 'bitte prüfen' },
  surenessMeans: {
    sure: 'Die Überschrift ist ein bekanntes Wort.',
    likely: 'Ein Teil der Überschrift spricht dafür.',
    unsure: 'Nur die Zellen sprechen dafür.',
  },
  notUsed: (count) => `${countText(count)} nicht benutzt`,
  recall: {
    nothing: '',
    recalled: '',
    newer:
      'Diese Arbeitsmappe wurde zuletzt mit einer neueren Client Matrix benutzt. Gezeigt wird, was diese hier davon kennt; gespeichert bleibt alles, bis Sie erstellen.',
    unreadable:
      'Was für diese Tabelle gewählt war, passt nicht mehr zu ihr; ihre Spalten wurden neu erraten. Gespeichert bleibt es, bis Sie erstellen.',
  },
};

/** Der Bereich in einer Arbeitsmappe ohne Kunden. */
export const germanFirstRunWords: typeof firstRunWords = {
  promise: 'Sehen Sie, welche Kunden sich lohnen und welche mehr kosten, als sie wert sind.',
  looksLike: 'Eine Kundentabelle hat je Kunde eine Zeile:',
  sampleTable: 'So sieht eine Kundentabelle aus',
  sampleHeaders: ['Kunde', 'Umsatz', 'Einzelkosten', 'Aufträge'],
  insert: 'Beispiel einfügen',
  insertMeans: 'Fünf Kunden aus einem Lehrbuch, auf einem eigenen Blatt.',
  inserting: 'Das Beispiel wird eingefügt…',
  ownHeading: 'Oder Ihre eigene Tabelle',
  own: 'Tippen oder fügen Sie irgendwo in dieser Arbeitsmappe eine Tabelle ein: Der Bereich bemerkt sie von selbst. Weitere Spalten wie Besuche, Lieferungen oder Fracht sind willkommen.',
};
