import type { RatingSentences } from '../../core/ratingSentence';
import { countText } from '../numbers';
import { plural } from '../phrases';
import { cited, quoted, und } from './phrases';

const rowOf = ({ sheet, row }: { readonly sheet: string; readonly row: number }): string =>
  `Zeile ${String(row)} auf dem Blatt ${quoted(sheet)}`;

const ratingLeftOut = {
  client: () => 'nennt keinen Kunden und wird weggelassen: Geben Sie einen ein oder löschen Sie die Zeile',
  fact: (text: string) =>
    `bewertet ${text}, was sich nicht bewerten lässt, und wird weggelassen: Wählen Sie aus der Liste in der Zelle`,
  rating: (text: string) =>
    `enthält ${text}, was keine Bewertung von 0 bis 5 ist, und wird weggelassen: Geben Sie eine Zahl von 0 bis 5 ein`,
  yesNo: (text: string) =>
    `enthält ${text}, was weder ja noch nein ist, und wird weggelassen: Geben Sie ja oder nein ein`,
};

/** Was an den Bewertungen nicht stimmt. */
export const ratingProblems: RatingSentences = {
  ratingsUnread: ({ sheet, missing }) =>
    `Das Blatt ${quoted(sheet)} hat keine Tabelle mit ${missing.length === 1 ? 'der Spalte' : 'den Spalten'} ${und(missing.map(cited))}; seine Bewertungen zählen daher nicht: Nennen Sie die Spalten wieder so, oder markieren Sie die Zellen und machen Sie eine Tabelle daraus (Einfügen, Tabelle).`,
  ratingLeftOut: (problem) => `${rowOf(problem)} ${ratingLeftOut[problem.why](cited(problem.text))}.`,
  ratingsReplaced: (problem) =>
    problem.count === 1
      ? `${rowOf(problem)} ist älter als eine andere Bewertung desselben und zählt nicht: Löschen Sie sie oder berichtigen Sie das Datum.`
      : `${rowOf(problem)} und ${plural(problem.count - 1, 'weitere Zeile', 'weitere Zeilen')} sind älter als andere Bewertungen desselben und zählen nicht: Löschen Sie sie oder berichtigen Sie das Datum.`,
  ratingsOfNobody: (problem) =>
    problem.clients === 1
      ? `${rowOf(problem)} bewertet ${cited(problem.text)}; dieser Name steht nicht in der Tabelle: Berichtigen Sie ihn, falls es einer dieser Kunden ist.`
      : `${rowOf(problem)} bewertet ${cited(problem.text)}; dieser Name steht nicht in der Tabelle, und das Blatt bewertet ${plural(problem.clients - 1, 'weiteren solchen Kunden', 'weitere solche Kunden')}: Berichtigen Sie die Namen, die gemeint sind.`,
  sensitiveMisplaced: (problem) =>
    problem.count === 1
      ? `${rowOf(problem)} enthält eine vertrauliche Bewertung auf einem Blatt, das weitergegeben werden soll: Verschieben Sie sie auf das Blatt der vertraulichen Bewertungen.`
      : `${rowOf(problem)} und ${plural(problem.count - 1, 'weitere Zeile', 'weitere Zeilen')} enthalten vertrauliche Bewertungen auf einem Blatt, das weitergegeben werden soll: Verschieben Sie sie auf das Blatt der vertraulichen Bewertungen.`,
  ratingsOverColumn: ({ column, clients }) =>
    `${clients === 1 ? '1 Kunde hat' : `${countText(clients)} Kunden haben`} in der Spalte ${cited(column)} einen anderen Wert als auf dem Blatt der Bewertungen: Das Blatt gilt. Leeren Sie die Zelle, die falsch ist.`,
};
