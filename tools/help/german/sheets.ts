import { SHEETS } from '../../../src/report/book/sheets';
import { html, table } from '../html';
import type { Written } from '../written';

const HELD: readonly (readonly [keyof typeof SHEETS, string])[] = [
  [
    'matrix',
    'Eine Seite zum Zeigen oder Drucken: Matrix, Walkurve, Kernaussagen, Segmente, Trennwerte und was auffällt.',
  ],
  [
    'clients',
    'Eine Excel-Tabelle aller Kunden: sortieren, filtern, eine Zahl ändern, ein Segment von Hand setzen, Notizen schreiben.',
  ],
  [
    'worklist',
    'Die nächsten Schritte, in Ihren Worten, und wer Aufmerksamkeit braucht, mit Zuständigem und Termin.',
  ],
  ['movement', 'Wer sich seit dem vorigen Zeitraum bewegt hat, wenn Ihre Tabelle davon etwas sagt.'],
  [
    'method',
    'Wie jede Zahl entstand: benutzte Spalten, Sätze, Begriffe, der Abgleich und was beiseitegelegt wurde.',
  ],
  ['data', 'Woraus die Diagramme gezeichnet sind. Bleibt ausgeblendet, bis Sie es einblenden.'],
];

export const SHEETS_PAGE: Written = {
  title: 'Die Blätter',
  body: html`<h1>Was die Blätter sind</h1>
    <p class="lead">
      Beim Erstellen kommen eigene Blätter in Ihre Arbeitsmappe. Sie brauchen das Add-in nicht, um zu leben
      oder weitergegeben zu werden. In Ihre Zellen wird nie geschrieben.
    </p>
    ${table(
      'Die Blätter einer Kundenmatrix',
      ['Blatt', 'Was es enthält'],
      HELD.map(([key, text]) => [html`<th scope="row">${SHEETS[key]}</th>`, html`<td>${text}</td>`]),
    )}
    <p>Trägt schon ein Blatt von Ihnen den Namen, bekommt unseres eine Zahl dahinter.</p>
    <h2>Sie folgen Ihren Änderungen</h2>
    <p>
      Bis zu 2.000 Kunden (im Bereich unter <b>Mappe</b> können Sie eine andere Zahl wählen) sind die Zahlen
      Formeln, die jedes Excel seit 2007 und LibreOffice rechnen: Ändern Sie Kosten oder einen Trennwert, und
      Zahlen, Segmente, Sätze und Diagramme folgen. Darüber sind es Werte vom Tag des Erstellens.
    </p>
    <h2>Was auf unseren Blättern Ihnen gehört</h2>
    <ul>
      <li>
        Auf <i>${SHEETS.clients}</i>: die Spalten für das von Hand gesetzte Segment, Notiz, Zuständigen und
        Termin und Ihre eigenen Spalten. Die Arbeitsliste zeigt sie auch.
      </li>
      <li>Auf <i>${SHEETS.worklist}</i>: der Wortlaut der nächsten Schritte.</li>
      <li>
        Auf <i>${SHEETS.matrix}</i>: die Trennwerte. Tippen Sie eine andere Zahl, und alle Blätter folgen; das
        nächste Erstellen setzt die Wahl des Bereichs wieder ein und sagt es.
      </li>
    </ul>
    <p>
      Erneutes Erstellen behält, was Sie geschrieben haben, jede Notiz neben ihrem Kunden, und nennt Notizen,
      deren Kunde fehlt. Ein von Hand gesetztes Segment entscheidet den nächsten Schritt und keine Zahl.
    </p>
    <h2>Momentaufnahme, entfernen, einfrieren, reparieren</h2>
    <p>Alles vier steht im Bereich unter <b>Mappe</b>.</p>
    <dl>
      <dt>Momentaufnahme behalten</dt>
      <dd>
        Legt die Seite und die Kunden, wie sie heute sind, auf eigene Blätter, als Werte und ohne heikle
        Bewertungen. Kein Erstellen ändert sie.
      </dd>
      <dt>Kundenmatrix entfernen</dt>
      <dd>
        Nimmt die Blätter weg, die aus der Tabelle entstanden sind, und was von ihr gemerkt wurde.
        Momentaufnahmen und Bewertungen bleiben, wenn Sie nichts anderes sagen.
      </dd>
      <dt>Funktionen einfrieren</dt>
      <dd>
        Macht aus den CLIENTS-Funktionen, die Sie getippt haben, die Werte, die sie zeigen: für eine
        Arbeitsmappe, die zu Leuten ohne das Add-in geht.
      </dd>
      <dt>#NAME? reparieren</dt>
      <dd>Gibt Funktionen neu ein, die Excel verloren hat.</dd>
    </dl>
    <p>
      Einfrieren und Reparieren zählen zuerst jede Zelle auf und schreiben nur in diese. Eine Zelle, die einen
      Fehler zeigt, inzwischen geändert wurde oder geschützt ist, bleibt, wie sie ist, und Sie erfahren warum.
    </p>`,
};
