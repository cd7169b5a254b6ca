import { html, table } from '../html';
import type { Written } from '../written';

const ASKED: readonly (readonly [string, string, string])[] = [
  [
    'Nutzen und Belastung',
    '5 Arten von Nutzen und 6 von Belastung, 0 bis 5; je mindestens 3',
    'Ihre Mittel, der Unterschied und von wem man sich trennt',
  ],
  ['Client oder Customer', '4 Bewertungen, 0 bis 5', 'Client oder Customer'],
  ['Vertrauen', '4 Fragen, ja oder nein', 'Die Stufe, die das Vertrauen erreicht hat, 0 bis 4'],
  ['Expert oder Advisor', '6 Paare, ja oder nein', 'Was Sie für den Kunden sind'],
  ['Gegenseitiger Wert', '3 Bewertungen je Seite, 0 bis 5', 'Wer in wen investiert'],
  ['Personas', '8 Bewertungen und 3 Fragen', 'Draining drama, Mutual best oder Stagnant repeater'],
  [
    'Rollen',
    '9 Bewertungen, 0 bis 5',
    'Breadwinner, Prospective, Famous, Mentor, Partner (Rolle), Innovator',
  ],
];

export const RATINGS: Written = {
  title: 'Bewertungen',
  body: html`<h1>Bewertungen und heikle Bewertungen</h1>
    <p class="lead">
      Geld sagt nicht alles. Was Sie darüber hinaus von einem Kunden wissen, können Sie im Bereich bewerten;
      was daraus folgt, steht mit Begründung auf der Karte des Kunden und in <i>Matrix clients</i>.
    </p>
    <h2>Einen Kunden bewerten</h2>
    <ol>
      <li>Wählen Sie im Bereich <b>Kunden</b> und dann einen Kunden, oder klicken Sie auf seine Zeile.</li>
      <li>Öffnen Sie eine Gruppe und antworten Sie: 0 ist gar nicht, 5 ist sehr.</li>
      <li>Jede Antwort wird sofort behalten, mit dem heutigen Datum und, wenn Sie mögen, Ihrem Namen.</li>
    </ol>
    <p>
      Mit der Tastatur: <kbd>0</kbd> bis <kbd>5</kbd> antworten, auch <kbd>j</kbd> und <kbd>n</kbd>,
      <kbd>Entf</kbd> löscht, <kbd>Tab</kbd> geht weiter.
    </p>
    ${table(
      'Was bewertet werden kann',
      ['System', 'Wonach es fragt', 'Was es ergibt'],
      ASKED.map(([system, asks, gives]) => [
        html`<th scope="row">${system}</th>`,
        html`<td>${asks}</td>`,
        html`<td>${gives}</td>`,
      ]),
    )}
    <p>
      Wie jede Aussage gefunden wird, steht in der <a href="method.html">Methode</a>. Was fehlt, beweist
      nichts.
    </p>
    <h2>Wo Bewertungen stehen</h2>
    <p>
      Auf dem Blatt <i>Client ratings</i> Ihrer Arbeitsmappe, eine Zeile für jede Bewertung. Es gehört Ihnen:
      sortieren, berichtigen, hineintippen. Kein Erstellen nimmt es weg. Auch Spalten Ihrer eigenen Tabelle
      können Bewertungen enthalten; wo beides da ist, gilt die auf <i>Client ratings</i>.
    </p>
    <h2>Alte Bewertungen</h2>
    <p>
      Eine Bewertung, die älter ist als ein Jahr (Sie wählen die Tage), zählt weiter und wird als alt
      gekennzeichnet, damit jemand noch einmal hinsieht.
    </p>
    <h2>Heikle Bewertungen</h2>
    <p>
      Beleidigendes Verhalten und Korruption sind Urteile über Menschen. Sie stehen auf einem eigenen Blatt,
      <i>Sensitive ratings</i>, und fehlen in Momentaufnahmen und auf gedruckten Seiten. Ab Korruption 1 oder
      beleidigendem Verhalten 4 ist eine rote Linie überschritten: trennen, was immer die Zahlen sagen.
    </p>
    <p>
      <b>Löschen Sie das Blatt <i>Sensitive ratings</i>, bevor Sie die Arbeitsmappe weitergeben.</b> Der
      Bereich warnt Sie unter <b>Mappe</b> und kann es für Sie löschen. Was darauf beruht, bleibt stehen, bis
      Sie neu erstellen.
    </p>`,
};
