import { html } from '../html';
import type { Written } from '../written';

export const SUPPORT: Written = {
  title: 'Unterstützung',
  body: html`<h1>Wenn etwas im Weg steht</h1>
    <h2>Der Bereich und die Schaltflächen</h2>
    <dl>
      <dt>Der Bereich findet meine Tabelle nicht</dt>
      <dd>
        Sie braucht über jeder Spalte eine Überschrift, auch für den Umsatz, und eine Zeile für jeden Kunden
        (oder für jeden Auftrag). Wählen Sie unter <b>Daten</b> eine andere Tabelle, oder klicken Sie in eine
        Zelle der Tabelle.
      </dd>
      <dt>Eine Spalte wurde falsch verstanden</dt>
      <dd>
        Wählen Sie unter <b>Daten</b>, was sie ist. Wie sicher die Vermutung ist, steht daneben; Ihre Wahl
        wird in der Arbeitsmappe behalten.
      </dd>
      <dt>„Kundenmatrix erstellen“ erstellt nichts</dt>
      <dd>
        Der Grund steht neben der Schaltfläche. Im Menüband gedrückt, öffnet sie den Bereich mit dem Grund.
      </dd>
      <dt>Nach dem Drücken geschieht nichts</dt>
      <dd>
        Vielleicht wird gerade eine Zelle bearbeitet. Drücken Sie <kbd>Eingabe</kbd> oder <kbd>Esc</kbd> und
        versuchen Sie es noch einmal.
      </dd>
      <dt>Der Bereich bleibt leer oder bittet um Geduld</dt>
      <dd>
        Er wartet auf die Bibliothek von Microsoft. Kommt sie nicht in zehn Sekunden, sagt er es: Prüfen Sie
        die Verbindung, dann schließen und öffnen Sie den Bereich.
      </dd>
      <dt>Im Ergebnis fehlen Kunden</dt>
      <dd>
        Zeilen, in denen statt einer Zahl nichts oder Text steht, und Summenzeilen werden beiseitegelegt statt
        geraten. Unter <b>Daten</b> steht jede mit ihrem Grund; wählen Sie eine, um zu ihrer Zelle zu gehen.
      </dd>
      <dt>Die Arbeitsmappe oder ein Blatt ist geschützt</dt>
      <dd>
        Heben Sie den Schutz auf (Registerkarte <b>Überprüfen</b>) oder erstellen Sie die Matrix in einer
        Kopie.
      </dd>
    </dl>
    <h2>Funktionen in Zellen</h2>
    <p>
      Tippen Sie <kbd>=CLIENTS.</kbd> in eine Zelle, und Excel zählt die Funktionen auf. Im Fenster hinter
      <i>fx</i> führt bei jeder ein Verweis auf
      <a href="../functions/index.html" hreflang="en">ihre eigene Seite (englisch)</a>.
    </p>
    <dl>
      <dt>Eine Zelle zeigt #NAME?</dt>
      <dd>
        Das Add-in fehlt oder läuft noch nicht. Öffnen Sie einmal den Bereich; fehlt er, fügen Sie Client
        Matrix unter <b>Start › Add-Ins</b> neu hinzu. Bleibt die Zelle so, hilft <b>#NAME? reparieren</b> im
        Bereich unter <b>Mappe</b>.
      </dd>
      <dt>Eine Zelle zeigt #BUSY!</dt>
      <dd>Das Add-in startet. Warten Sie einen Augenblick.</dd>
      <dt>Eine Zelle zeigt #ÜBERLAUF!</dt>
      <dd>
        Das Ergebnis ist länger als der Platz darunter. Leeren Sie die nötigen Zellen, oder verschieben Sie
        die Formel. In einer Excel-Tabelle ist kein Überlauf möglich: geben Sie einzelne Zellen an, wie
        [@Umsatz].
      </dd>
      <dt>Eine Zelle zeigt #WERT! oder #NV</dt>
      <dd>Zeigen Sie auf das Warnzeichen an der Zelle: Es nennt den Wert, der falsch war.</dd>
    </dl>
    <h2>Immer noch ratlos, oder einen Fehler gefunden?</h2>
    <p>
      Schreiben Sie an den, von dem Sie das Add-in haben: was Sie taten, was Sie erwarteten und was Sie sahen,
      und welches Excel Sie benutzen (<b>Datei › Konto</b>). Wo der Bereich einen Fehlschlag zeigt, sammelt
      <b>Details kopieren</b>, was hilft; aus Ihren Zellen ist nichts dabei. Bitte lassen Sie Namen und Zahlen
      Ihrer Kunden weg.
    </p>`,
};
