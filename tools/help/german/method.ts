import { QUADRANTS, type Quadrant } from '../../../src/core/matrix/quadrant';
import { PROFIT_MATRIX, SCHEMES } from '../../../src/core/matrix/scheme';
import { SOURCES } from '../../../src/report/methodSheet/sources';
import { SYSTEM_WORDING as SOURCED } from '../../../src/report/methodSheet/systemWording';
import { html, table } from '../html';
import { quadrantTable } from '../quadrantTable';
import { sampleFigures } from '../sampleFigures';
import { matrixPicture, whalePicture } from '../samplePictures';
import { exampleTable, money, percent } from '../sampleTables';
import type { Written } from '../written';
import { QUADRANT_WORDS } from './quadrantWords';
import { SYSTEM_WORDING } from './systemWording';

const FROM_REVENUE_TO_PROFIT: readonly (readonly [string, string])[] = [
  ['Umsatz', 'Im Zeitraum abgerechnet, nach Rabatten und Rückgaben.'],
  ['Einzelkosten', 'Kosten dessen, was verkauft wurde.'],
  ['Deckungsbeitrag', 'Umsatz − Einzelkosten.'],
  [
    'Betreuungskosten',
    'Summe aus Anzahl × Satz jeder Tätigkeit, dazu Beträge, die keinen Satz brauchen, dazu die Kosten später Zahlung.',
  ],
  ['Kundengewinn', 'Deckungsbeitrag − Betreuungskosten.'],
  ['Wert', 'Deckungsbeitrag ÷ Umsatz.'],
  ['Aufwand', 'Betreuungskosten ÷ Umsatz.'],
];

const NEXT_MOVES: Readonly<Record<Quadrant, string>> = {
  topLeft:
    'Behalten: viel wert und wenig fordernd. Erfahren Sie, was sie schätzen, bevor es ein anderer tut.',
  topRight:
    'Als Partner arbeiten: sie fordern viel und sind es wert. Achten Sie darauf, dass der Aufwand verdient bleibt.',
  bottomLeft: 'Weiter einfach und nach Standard bedienen; der Aufwand bleibe so gering wie der Wert.',
  bottomRight:
    'Nach links zu Commodity bewegen, indem Sie Aufwand herausnehmen, oder nach oben zu Partner, indem ihr Wert steigt.',
};

const { curve, matrix } = sampleFigures();

export const METHOD: Written = {
  title: 'Methode',
  body: html`<h1>Methode</h1>
    <p class="lead">
      Zwei Fragen entscheiden, wo ein Kunde steht: Was ist er wert, und was verlangt er uns ab? Alles andere
      folgt aus den Antworten.
    </p>
    <h2>Vom Umsatz zum Gewinn</h2>
    ${table(
      'Was jede Größe ist',
      ['Größe', 'Was sie ist'],
      FROM_REVENUE_TO_PROFIT.map(([name, text]) => [
        html`<th scope="row">${name}</th>`,
        html`<td>${text}</td>`,
      ]),
    )}
    <p>
      <b>Wert − Aufwand ist die Gewinnrate.</b> Die Linie, auf der Wert und Aufwand gleich sind, ist also die
      Gewinnschwelle: darunter kostet ein Kunde mehr, als er wert ist.
    </p>
    <h2>Die vier Quadranten</h2>
    <p>
      Nach oben steht der Wert, nach rechts der Aufwand. Ein <b>Trennwert</b> teilt jede Achse; wer genau
      darauf liegt, gilt als hoch. Einen Platz haben nur Kunden mit Umsatz über 0; die anderen stehen mit
      Grund neben dem Diagramm.
    </p>
    ${quadrantTable(QUADRANT_WORDS)}
    ${table(
      'Was jedes Segment verlangt',
      ['Segment', 'Nächster Schritt'],
      QUADRANTS.map((quadrant) => [
        html`<th scope="row">${PROFIT_MATRIX.labels[quadrant]}</th>`,
        html`<td>${NEXT_MOVES[quadrant]}</td>`,
      ]),
    )}
    <p>
      Ob ein Kunde <b>Verlust bringt</b>, wird für sich gesagt. Ein Partner kann es, ein Underperformer muss
      es nicht: „kostet mehr, als er wert ist“ heißt es nur von Verlustbringern. Die Namen Partner, Commodity
      und Underperformer sind von A. Clare; Prime ist von uns.
    </p>
    <h2>Ein Beispiel</h2>
    <p>
      Fünf Kunden eines Großhändlers, nach Horngren, <i>Cost Accounting</i>. Alle Zahlen dieser Seite rechnet
      derselbe Code aus wie in Excel.
    </p>
    ${exampleTable(
      {
        caption:
          'Fünf Kunden; in der letzten Zeile die Summen und unter Wert und Aufwand die gewichteten Trennwerte',
        headings: [
          'Kunde',
          'Umsatz',
          'Deckungsbeitrag',
          'Betreuungskosten',
          'Gewinn',
          'Wert',
          'Aufwand',
          'Segment',
        ],
        all: 'Alle',
      },
      'de',
    )}
    ${matrixPicture({
      title:
        'Die fünf Kunden. Durchgezogen: die Trennwerte. Gestrichelt: die Gewinnschwelle. Fir liegt darunter und bringt Verlust.',
      up: 'Wert →',
      right: 'Aufwand →',
      told: 'Die fünf Kunden nach Wert und Aufwand: Elm ist Prime, Ash und Birch sind Partner, Cedar ist Commodity, Fir ist Underperformer und liegt unter der Gewinnschwelle.',
    })}
    <h2>Wo eine Achse geteilt wird</h2>
    <dl>
      <dt>Gewichtet (wenn Sie nichts anderes wählen)</dt>
      <dd>
        Aller Deckungsbeitrag ÷ aller Umsatz, und alle Betreuungskosten ÷ aller Umsatz. Im Beispiel
        ${percent(matrix.cuts.worth, 'de')} und ${percent(matrix.cuts.effort, 'de')}.
      </dd>
      <dt>Mittelwert</dt>
      <dd>Der einfache Durchschnitt der Kunden; jeder zählt gleich.</dd>
      <dt>Median oder ein Perzentil</dt>
      <dd>
        Wie QUANTIL.INKL in Excel. Mit dem Median kann die Warnung vor Underperformern nie kommen: auf jeder
        Seite steht immer die Hälfte der Kunden.
      </dd>
      <dt>Eine Zahl</dt>
      <dd>Ihre eigene: getippt oder durch Ziehen der Linie.</dd>
    </dl>
    <p>Bei weniger als vier Kunden sagen Trennwerte wenig; der Bereich weist darauf hin.</p>
    <h2>Die Warnung</h2>
    <p>
      Sie kommt, wenn mehr als die Hälfte der Kunden in den Quadranten Underperformer sind, wie A. Clare es
      von Firmen berichtet, die zum ersten Mal hinsehen.
    </p>
    <h2>Die Walkurve</h2>
    <p>
      Der gewinnbringendste Kunde zuerst, jeder weitere kommt hinzu. Wo die Kurve am höchsten ist, haben die
      ersten Kunden mehr verdient, als am Ende bleibt; die danach zehren es wieder auf. Im Beispiel bringen
      die besten ${String(curve.peakAt)} von ${String(curve.order.length)} Kunden ${percent(curve.peak, 'de')}
      des Gesamtgewinns von ${money(curve.total, 'de')}.
    </p>
    ${whalePicture({
      title: 'Die Walkurve der fünf Kunden: Anteil am Gesamtgewinn, der beste Kunde zuerst.',
      up: 'Anteil am Gewinn →',
      right: 'Kunden, der gewinnbringendste zuerst →',
      told: `Die Kurve steigt mit dem vierten Kunden über 100 %, auf ${percent(curve.peak, 'de')}, und der fünfte nimmt den Rest wieder weg.`,
    })}
    <h2>Andere Arten, Kunden zu teilen</h2>
    <p>
      Der Bereich zeigt sie, wenn Ihre Tabelle die nötigen Spalten hat. Das Diagramm auf dem Blatt bleibt die
      Gewinnmatrix. Die Namen stehen so auf den Blättern.
    </p>
    ${table(
      'Schemas und ihre Quadranten',
      ['Schema', 'Nach oben', 'Nach rechts', 'Oben links', 'Oben rechts', 'Unten links', 'Unten rechts'],
      SCHEMES.map(({ name, up, right, labels }) => [
        html`<th scope="row">${name}</th>`,
        ...[up, right, ...QUADRANTS.map((quadrant) => labels[quadrant])].map(
          (text) => html`<td lang="en">${text}</td>`,
        ),
      ]),
    )}
    <h2>Was sonst noch von einem Kunden gesagt wird</h2>
    <p>
      Jede Aussage braucht Spalten oder <a href="ratings.html">Bewertungen</a>. Wo sie fehlen, wird nichts
      geraten. Die Buchstaben nennen die Quellen unten; bei <i>eigene</i> fand sich keine, die es festlegt.
    </p>
    ${table(
      'Aussagen und wie sie gefunden werden',
      ['Auf den Blättern', 'Wie es gefunden wird', 'Quelle'],
      Object.entries(SYSTEM_WORDING).map(([name, text]) => [
        html`<th scope="row">${name}</th>`,
        html`<td>${text}</td>`,
        html`<td>${sourceOf(name)}</td>`,
      ]),
    )}
    <h2>Keine Zeile geht verloren</h2>
    <p>
      Gelesene Zeilen = Kunden mit Platz + Kunden außerhalb der Quadranten + beiseitegelegte Zeilen. Eine
      Zeile wird beiseitegelegt, wo eine Zahl fehlt oder Text ist oder wo sie nach einer Summe aussieht; der
      Bereich nennt zu jeder den Grund und die Zelle. Leer heißt unbekannt, nie 0.
    </p>
    <h2>Vergleichen</h2>
    <p>
      Vor jedem Vergleich wird gerundet: Geld auf 4 Stellen, Raten und Anteile auf 10. Sonst läge 0,1 + 0,2
      über 0,3.
    </p>
    <h2>Quellen</h2>
    <dl class="sources">
      ${Object.entries(SOURCES).map(
        ([letter, source]) =>
          html`<dt>${letter}</dt>
            <dd lang="en">${source}</dd>`,
      )}
    </dl>
    <p>
      Jeder Begriff mit seiner Formel steht in den
      <a href="../glossary.html" hreflang="en">Begriffen (englisch)</a>.
    </p>`,
};

function sourceOf(label: string): string {
  const source = SOURCED[label]?.source ?? '';
  return source === 'ours' ? 'eigene' : source;
}
