import { countText } from '../numbers';
import { plural } from '../phrases';
import type { Words } from '../english';

const und = (parts: readonly string[]): string =>
  parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} und ${parts.at(-1) ?? ''}`;

/** What the preview of the matrix says in German. */
export const preview: Words['preview'] = {
  shows: 'Anzeigen',
  schemes: {
    profit: 'Gewinnmatrix',
    procurement: 'Einkaufssicht',
    mutualValue: 'Gegenseitiger Wert',
    price: 'Preis und Betreuungskosten',
    preferencing: 'Lieferantensicht',
    own: 'Eigenes Schema',
  },
  lacking: (scheme) => `${scheme} (Spalten fehlen)`,
  lacks: (scheme, columns) =>
    `${scheme} braucht: ${und(columns)}. Geben Sie unter Daten an, welche Spalten das enthalten.`,
  openData: 'Daten öffnen',
  axes: 'Achsen',
  axesKinds: { rates: '% vom Umsatz', money: 'Geld' },
  onlyHere: 'Eine Ansicht zum Vergleich. Auf dem Blatt steht die Gewinnmatrix in Anteilen am Umsatz.',
  titles: {
    Worth: 'Wert',
    Effort: 'Aufwand',
    Contribution: 'Deckungsbeitrag',
    'Cost to serve': 'Betreuungskosten',
    'Financial importance': 'Finanzielle Bedeutung',
    'Effort to manage': 'Betreuungsaufwand',
    'Our investment': 'Unser Einsatz',
    "Client's investment": 'Einsatz des Kunden',
    'Net price': 'Nettopreis',
    Attractiveness: 'Attraktivität',
    'Account value': 'Kundenwert',
  },
  means: { Worth: 'Deckungsbeitrag ÷ Umsatz', Effort: 'Betreuungskosten ÷ Umsatz' },
  underperformers: (share, label) => `${share} der Kunden sind ${label}`,
  noUnderperformers: (label) => `Kein Kunde ist ${label}`,
  losing: (share) => `${share} aller Kunden sind Verlustbringer`,
  noneLosing: 'keiner bringt Verlust',
  most: (label, share) => `Die meisten Kunden: ${label} (${share})`,
  best: (clients, profit) => `Die gewinnstärksten ${clients} der Kunden bringen ${profit} des Gewinns.`,
  noProfit: 'Zusammen bringen die Kunden keinen Gewinn.',
  mostly: (label, left, up) =>
    `Mehr als die Hälfte sind ${label}: Bewegen Sie sie nach links zu ${left}, indem Sie Aufwand sparen, oder nach oben zu ${up}, indem Sie ihren Wert steigern.`,
  place: (up, isHigh, right, isFar) =>
    `${up} ${isHigh ? 'hoch' : 'niedrig'}, ${right} ${isFar ? 'hoch' : 'niedrig'}`,
  chart: (scheme) => `Kunden: ${scheme}`,
  cutName: (axis) => `Trennwert ${axis}`,
  client: (name, figures, segment) => `${name}: ${[...figures, segment].join(', ')}`,
  figure: (measure, value) => `${measure} ${value}`,
  profit: 'Gewinn',
  howTo: 'Zeigen Sie auf einen Kunden, oder gehen Sie mit den Pfeiltasten.',
  howToDrag: 'Ziehen Sie einen Trennwert, um einen anderen zu probieren.',
  breakEven: 'Gewinnschwelle',
  asTable: 'Als Tabelle',
  asChart: 'Als Diagramm',
  table: {
    segments: 'Segmente',
    clients: 'Kunden',
    segment: 'Segment',
    client: 'Kunde',
    count: 'Kunden',
    losing: 'Mit Verlust',
    profit: 'Gewinn',
    more: (count) =>
      `${plural(count, 'weiterer Kunde steht', 'weitere Kunden stehen')} unter Kunden. Hier stehen die gewinnstärksten.`,
  },
  cuts: {
    heading: 'Trennwerte',
    kinds: {
      weighted: 'Durchschnitt aller',
      mean: 'Mittel der Kunden',
      median: 'Median der Kunden',
      percentile: 'Perzentil',
      value: 'Zahl',
    },
    explained: 'Auf dem Trennwert zählt als hoch.',
    percent: '%',
    fixed: {
      mean: (axis) => `${axis}: getrennt am Durchschnitt der Kunden.`,
      three: (axis) => `${axis}: getrennt bei 3 von 5.`,
    },
  },
  notes: {
    few: 'Bei weniger als 4 Kunden in Quadranten sagen die Trennwerte wenig.',
    median: (label) =>
      `Mit diesem Trennwert kann höchstens etwa die Hälfte der Kunden ${label} sein; die Warnung vor mehr als der Hälfte sagt dann nichts.`,
    sameUp: (axis) =>
      `Alle Kunden haben den gleichen Wert bei ${axis}, auf dem Trennwert: Die untere Hälfte ist leer.`,
    sameRight: (axis) =>
      `Alle Kunden haben den gleichen Wert bei ${axis}, auf dem Trennwert: Die linke Hälfte ist leer.`,
    outside: (noRevenue, netCredit, unplaced) =>
      `In keinem Quadranten: ${und(
        [
          noRevenue > 0 ? `${countText(noRevenue)} ohne Umsatz` : '',
          netCredit > 0 ? `${countText(netCredit)} mit Guthaben` : '',
          unplaced > 0 ? `${countText(unplaced)} mit fehlender Zahl` : '',
        ].filter((part) => part !== ''),
      )}.`,
    someDrawn: (drawn, of) =>
      `Gezeichnet sind ${countText(drawn)} von ${countText(of)} Kunden, gleichmäßig vom größten bis zum kleinsten Gewinn; gezählt sind alle.`,
    far: (names, more) =>
      `Zu weit außen zum Zeichnen: ${und(more > 0 ? [...names, `${countText(more)} weitere`] : names)}.`,
  },
};
