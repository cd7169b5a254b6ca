import { html } from '../html';
import { tourStep } from '../tourStep';
import type { Written } from '../written';

export const TOUR: Written = {
  title: 'Rundgang in fünf Minuten',
  body: html`<h1>Ein Rundgang in fünf Minuten</h1>
    <p class="lead">
      Von der offenen Arbeitsmappe zur Matrix, die Sie verstehen. Machen Sie mit: mit Ihrer eigenen Tabelle
      oder mit dem Beispiel.
    </p>
    <ol class="tour">
      ${tourStep('de', 'open', {
        heading: 'Den Bereich öffnen',
        text: html`<p>
          Wählen Sie auf der Registerkarte <b>Start</b> die Schaltfläche <b>Bereich Kundenmatrix</b>. Er sucht
          selbst nach einer Tabelle mit Kunden. Ist keine da, legt <b>Beispiel einfügen</b> fünf Kunden auf
          ein eigenes Blatt.
        </p>`,
        picture: 'Der Bereich in einer leeren Arbeitsmappe, mit der Schaltfläche für das Beispiel.',
      })}
      ${tourStep('de', 'data', {
        heading: 'Sehen, was verstanden wurde',
        text: html`<p>
          Unter <b>Daten</b> stehen die ersten Zeilen, wofür jede Spalte gehalten wird und wie sicher das ist.
          Eine falsche Vermutung berichtigen Sie, indem Sie eine andere Bedeutung wählen. Tätigkeiten wie
          Aufträge und Besuche brauchen einen <b>Satz</b>: was eine davon kostet.
        </p>`,
        picture: 'Die Ansicht Daten: erste Zeilen der Tabelle, ihre Spalten und die Sätze der Tätigkeiten.',
      })}
      ${tourStep('de', 'matrix', {
        heading: 'Ansehen, bevor etwas geschrieben wird',
        text: html`<p>
          Unter <b>Matrix</b> steht jeder Kunde dort, wohin ihn Wert und Aufwand stellen. Ziehen Sie eine
          Trennlinie, oder wählen Sie eine andere Art zu teilen: die Zahlen folgen sofort. Zeigen Sie auf
          einen Kunden, um seine Zahlen zu sehen.
        </p>`,
        picture: 'Die Ansicht Matrix: die Kunden in vier Quadranten, die Trennlinien und die Kernaussage.',
      })}
      ${tourStep('de', 'built', {
        heading: 'Kundenmatrix erstellen',
        text: html`<p>
          Ein Klick schreibt sie in die Arbeitsmappe, auf <a href="sheets.html">eigene Blätter</a>: eine Seite
          zum Zeigen oder Drucken, eine Tabelle aller Kunden, eine Arbeitsliste. Es sind Formeln: Ändern Sie
          Kosten, und alles folgt.
        </p>`,
        picture: 'Das Blatt Client matrix mit beiden Diagrammen, daneben der Bereich mit dem Ergebnis.',
      })}
      ${tourStep('de', 'card', {
        heading: 'Nach einem Kunden fragen',
        text: html`<p>
          Wählen Sie unter <b>Kunden</b> einen aus, oder klicken Sie im Blatt auf seine Zeile. Seine Karte
          sagt, warum er dort steht, wie weit es zu jedem Trennwert ist und was als Nächstes zu tun ist. Auch
          Notizen, ein von Hand gesetztes Segment und <a href="ratings.html">Bewertungen</a> haben dort ihren
          Platz.
        </p>`,
        picture:
          'Die Karte eines Kunden: seine Zahlen, die Begründung seines Segments, sein nächster Schritt.',
      })}
    </ol>
    <h2>Und dann?</h2>
    <ul>
      <li>
        Fassen Sie die nächsten Schritte auf dem Blatt <i>Matrix worklist</i> in Ihre Worte, und nennen Sie
        für jeden einen Zuständigen.
      </li>
      <li>Erstellen Sie neu, wenn sich die Zahlen ändern: Was Sie schrieben, bleibt neben seinem Kunden.</li>
      <li>Lesen Sie die <a href="method.html">Methode</a>, bevor jemand fragt, wie gerechnet wurde.</li>
    </ul>`,
};
