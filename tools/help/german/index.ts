import { html } from '../html';
import { quadrantTable } from '../quadrantTable';
import type { Written } from '../written';
import { FRAME } from './frameWords';
import { QUADRANT_WORDS } from './quadrantWords';

const LED_TO = {
  tour: 'Von der offenen Arbeitsmappe zur Matrix, die Sie verstehen, mit Bildern.',
  method:
    'Was Wert, Aufwand, Trennwerte und Segmente sind, was die Walkurve sagt, und woher das alles kommt.',
  sheets: 'Was in Ihrer Arbeitsmappe entsteht, was Sie dort ändern können und was dabei erhalten bleibt.',
  ratings: 'Was Sie über das Geld hinaus von einem Kunden wissen, und wie Heikles getrennt bleibt.',
  keys: 'Der ganze Bereich ohne Maus.',
  privacy: 'Unser Code sendet nichts. Was in der Arbeitsmappe bleibt und was andere sehen können.',
  support: 'Wenn etwas im Weg steht.',
} as const;

export const INDEX: Written = {
  title: FRAME.topics.index,
  body: html`<h1>Welche Kunden lohnen sich?</h1>
    <p class="lead">
      Client Matrix liest in Excel eine Tabelle Ihrer Kunden und zeigt, welche sich lohnen und welche mehr
      kosten, als sie wert sind. Jeder Kunde erhält einen Platz in einem von vier Quadranten, eine Begründung
      und einen nächsten Schritt.
    </p>
    ${quadrantTable(QUADRANT_WORDS)}
    <h2>Ihre erste Matrix</h2>
    <ol>
      <li>
        Öffnen Sie eine Arbeitsmappe mit einer Tabelle Ihrer Kunden: eine Zeile für jeden, über jeder Spalte
        eine Überschrift, darunter der Umsatz. Keine zur Hand? Wählen Sie auf der Registerkarte
        <b>Start</b> die Schaltfläche <b>Beispiel</b>.
      </li>
      <li>
        Wählen Sie auf der Registerkarte <b>Start</b> die Schaltfläche <b>Bereich Kundenmatrix</b>. Er findet
        die Tabelle selbst.
      </li>
      <li>
        Wählen Sie <b>Kundenmatrix erstellen</b>. Das Ergebnis kommt auf eigene Blätter; Ihre Zellen bleiben,
        wie sie sind.
      </li>
    </ol>
    <p><a class="button" href="tour.html">Zum Rundgang in fünf Minuten</a></p>
    <h2>Alle Themen</h2>
    <dl>
      ${(Object.keys(LED_TO) as (keyof typeof LED_TO)[]).map(
        (topic) =>
          html`<dt><a href="${topic}.html">${FRAME.topics[topic]}</a></dt>
            <dd>${LED_TO[topic]}</dd>`,
      )}
      <dt><a href="../functions/index.html" hreflang="en">${FRAME.topics.functions} (englisch)</a></dt>
      <dd>Jede CLIENTS-Funktion mit Argumenten, durchgerechnetem Beispiel und ihren Fehlern.</dd>
      <dt><a href="../glossary.html" hreflang="en">${FRAME.topics.glossary} (englisch)</a></dt>
      <dd>Ein Wort für jede Sache, mit ihrer Formel.</dd>
    </dl>
    <p>
      Der Bereich spricht die Sprache Ihres Excel. Die Blätter und die Funktionen sind englisch, damit eine
      Arbeitsmappe überall dasselbe sagt.
    </p>`,
};
