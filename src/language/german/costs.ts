import type { costs as englishCosts } from '../english/costs';
import { countText, figureText, rateText } from '../numbers';

/** Was der Bereich zu den Kosten sagt. */
export const costs: typeof englishCosts = {
  heading: 'Was die Betreuung kostet',
  means: 'Betreuungskosten sind Anzahl × Satz je Tätigkeit, Einzelposten und Zahlungsverzug.',
  nothing:
    'Keine Spalte sagt, was die Betreuung eines Kunden erfordert. Wählen Sie unter Spalten eine als Tätigkeit (Aufträge, Besuche …) oder als Einzelposten (Fracht …).',
  enter: 'Geben Sie ein, was eine Tätigkeit je Mal kostet. Für den Anfang genügt eine grobe Zahl.',
  rateOf: (name: string): string => `Kosten je Mal: ${name}`,
  costOfOrder: 'Kosten eines Auftrags',
  order: 'Auftrag',
  per: (unit: string): string => (unit === '' ? 'je Mal' : `je ${unit}`),
  badNumber: 'Geben Sie eine Zahl ab 0 ein.',
  count: (count: number): string => `${figureText(count)} ×`,
  asItStands: 'Betrag wie angegeben',
  fromTime: (minutes: number, rate: number): string => `je ${figureText(minutes)} Min. = ${figureText(rate)}`,
  annualRateOf: (name: string): string => `Jahreszins auf ${name}`,
  aYear: '% im Jahr',
  share: (share: number): string => rateText(share),
  assigned: 'Kunden zugeordnet',
  unassigned: 'Nicht zugeordnet',
  unassignedMeans: 'In der Buchhaltung, aber bei keinem Kunden.',
  overassigned: 'Zu viel zugeordnet',
  overassignedMeans:
    'Den Kunden ist mehr zugeordnet, als ausgegeben wurde. Senken Sie einen Satz oder prüfen Sie die Zahl der Buchhaltung.',
  tied: 'Alles ist Kunden zugeordnet.',
  time: {
    heading: 'Sätze aus Zeit',
    gist: (activities: number): string =>
      activities === 0 ? 'nicht genutzt' : `${countText(activities)} in Minuten`,
    means:
      'Wo dieselben Leute mehreres tun: Geben Sie an, was sie kosten und wie lange jedes dauert; die Sätze folgen daraus.',
    cost: 'Das Team kostet',
    capacity: 'Es kann arbeiten',
    minutes: 'Minuten',
    capacityMeans: 'Nutzbare Kapazität im selben Zeitraum: etwa 80 % der bezahlten Zeit.',
    badCapacity: 'Geben Sie eine Zahl über 0 ein.',
    minutesOf: (name: string): string => `Minuten je Mal: ${name}`,
    each: 'Minuten je Mal',
    badMinutes: 'Geben Sie eine Zahl ab 0 ein, oder lassen Sie das Feld leer.',
    perMinute: 'Eine Minute kostet',
    assigned: 'Zugeordnet',
    unused: 'Ungenutzte Kapazität',
    overloaded: 'Über der Kapazität',
    minutesUsed: (used: number, capacity: number): string =>
      `${figureText(used)} von ${figureText(capacity)} Minuten`,
  },
};
