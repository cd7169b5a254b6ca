import { html, table } from '../html';
import type { Written } from '../written';

const KEYS: readonly (readonly [string, readonly (readonly [string, string])[]])[] = [
  [
    'In Excel',
    [
      ['F6', 'Vom Blatt in den Bereich, weiter ins Menüband und zurück'],
      ['Alt, R', 'Öffnet die Registerkarte Start mit den Schaltflächen von Client Matrix (Windows)'],
      ['Esc', 'Beendet die Eingabe in eine Zelle; solange sie läuft, kann der Bereich nicht schreiben'],
    ],
  ],
  [
    'Im Bereich',
    [
      ['Tab, Umschalt + Tab', 'Zum nächsten oder vorigen Element'],
      ['← →', 'Auf den Reitern von Ansicht zu Ansicht: Matrix, Kunden, Daten, Mappe'],
      ['Leertaste, Eingabe', 'Drückt eine Schaltfläche, klappt etwas auf'],
    ],
  ],
  [
    'Im Diagramm',
    [
      ['← → ↑ ↓', 'Zum nächsten Kunden in dieser Richtung'],
      ['Eingabe', 'Öffnet die Karte dieses Kunden'],
    ],
  ],
  [
    'Auf einer Trennlinie',
    [
      ['← → ↑ ↓', 'Bewegt sie um einen kleinen Schritt'],
      ['Umschalt + Pfeil', 'Bewegt sie um einen größeren Schritt'],
      ['Pos1, Ende', 'An das eine oder andere Ende der Achse'],
    ],
  ],
  [
    'In den Bewertungen',
    [
      ['0 bis 5', 'Beantwortet eine Bewertung'],
      ['← →', 'Eins weniger oder eins mehr'],
      ['Entf', 'Nimmt die Antwort zurück'],
      ['Tab', 'Weiter zur nächsten Bewertung'],
    ],
  ],
];

export const KEYS_PAGE: Written = {
  title: 'Tastatur',
  body: html`<h1>Der Bereich ohne Maus</h1>
    <p class="lead">
      Alles im Bereich lässt sich mit der Tastatur erreichen und tun, in der Reihenfolge, in der es dasteht.
    </p>
    ${KEYS.map(
      ([where, keys]) =>
        html`<h2>${where}</h2>
          ${table(
            where,
            ['Taste', 'Was sie tut'],
            keys.map(([key, does]) => [html`<th scope="row"><kbd>${key}</kbd></th>`, html`<td>${does}</td>`]),
          )}`,
    )}
    <h2>Bildschirmleser</h2>
    <p>
      Fortschritt und Ergebnisse werden angesagt. Zum Diagramm gibt es eine Tabelle mit denselben Zahlen (<b
        >Als Tabelle</b
      >). Keine Farbe steht allein: jedes Segment hat eine Form und einen Namen.
    </p>`,
};
