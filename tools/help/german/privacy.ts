import { html } from '../html';
import type { Written } from '../written';

export const PRIVACY: Written = {
  title: 'Datenschutz',
  body: html`<h1>Ihre Daten bleiben bei Ihnen</h1>
    <p class="lead">
      Client Matrix arbeitet in Excel, auf Ihrem Rechner. Unser Code sendet nichts: keine Namen von Kunden,
      keine Zahlen, keine Statistik darüber, wie Sie es benutzen. Es gibt keine Konten, keine Cookies, keine
      Werbung.
    </p>
    <h2>Was gelesen und geschrieben wird</h2>
    <p>
      Client Matrix liest die Tabellen Ihrer Arbeitsmappe, um die mit Ihren Kunden zu finden, und die Spalten,
      die Sie nennen. Geschrieben wird auf eigene Blätter derselben Arbeitsmappe. Ihre Zellen bleiben
      unverändert, außer Sie verlangen <i>Funktionen einfrieren</i> oder <i>#NAME? reparieren</i>, die jede
      Zelle zuerst aufzählen.
    </p>
    <h2>Was behalten wird, und wo</h2>
    <p>Alles in der Arbeitsmappe selbst, nichts im Browser oder auf einem Server:</p>
    <ul>
      <li>Ihre Wahl: welche Tabelle, welche Spalte was ist, Sätze, Trennwerte und die Einstellungen;</li>
      <li>die Blätter, die entstanden sind, mit den Notizen, Zuständigen und Terminen, die Sie eintrugen;</li>
      <li>
        die Bewertungen, auf dem Blatt <i>Client ratings</i>, mit dem Namen dessen, der bewertet hat, wenn er
        einen angab;
      </li>
      <li>
        Bewertungen von beleidigendem Verhalten und Korruption auf einem eigenen Blatt,
        <i>Sensitive ratings</i>, damit es sich löschen lässt, bevor Sie die Arbeitsmappe weitergeben.
      </li>
    </ul>
    <p>
      <b>Wer die Arbeitsmappe bekommt, bekommt das alles mit.</b> Eine Momentaufnahme lässt die heiklen
      Bewertungen weg; der Bereich warnt Sie, wo es welche gibt.
    </p>
    <h2>Was andere sehen können</h2>
    <p>
      Die Seite des Bereichs und ihr Code kommen von der Website, die das Add-in anbietet. Sie sieht, wie jede
      Website, dass jemand danach gefragt hat.
    </p>
    <p>
      Excel-Add-ins brauchen eine Bibliothek von Microsoft, office.js, die von Microsoft kommt. Sie kann
      eigene Telemetrie an Microsoft senden, die wir weder sehen noch steuern; mehr steht in der
      <a href="https://privacy.microsoft.com/privacystatement" rel="noreferrer"
        >Datenschutzerklärung von Microsoft</a
      >. Wo Ihre Arbeitsmappe liegt, zum Beispiel in OneDrive, ist eine Sache zwischen Ihnen und Excel.
    </p>
    <h2>Diese Hilfe</h2>
    <p>Ihre Seiten führen kein Skript aus, setzen keine Cookies und laden nichts von anderen Websites.</p>`,
};
