/** What each label is called in German and how it is found, by its name on the sheets. */
export const SYSTEM_WORDING: Readonly<Record<string, string>> = {
  Concentration: 'Nach dem Anteil am Gesamtertrag: Monopoly über 20 %, Large ab 10 %, sonst Regular.',
  'Ranks gained by profit': 'Rang nach Umsatz − Rang nach Gewinn.',
  'Client or customer':
    'Mittel aus 5 − Standardisierung, Verhandlung, gemeinsamer Lösung und Breite der Leistung: ab 3 Client, sonst Customer.',
  Trust:
    'Stufen, die der Reihe nach belegt sind: 1 sie kaufen unser Fachwissen, 2 sie bringen uns ihr Problem, 3 sie fragen nach unserer Sicht, 4 sie teilen, was sie sonst niemandem sagen.',
  'Expert or advisor':
    'Advisor, wenn wir zuerst verstehen und mindestens 4 von 6 Paaren die eines Beraters sind, sonst Expert.',
  Benefit: 'Mittel der Bewertungen des Nutzens, 0 bis 5; mindestens 3 bewertet.',
  Stress: 'Mittel der Bewertungen der Belastung, 0 bis 5; mindestens 3 bewertet.',
  'Benefit less stress': 'Nutzen − Belastung.',
  'Red line':
    'Trennung, was immer die Mittel sagen: Korruption ab 1 oder beleidigendes Verhalten ab 4. Diese Bewertungen stehen nirgends sonst.',
  'Mutual value':
    'Mittel aus Zeit, Menschen und Mitteln jeder Seite, geteilt bei 3 von 5: Green, wenn beide hoch sind.',
  Persona:
    'Die erste, die zutrifft: Draining drama (Mittel von 4 Belastungen ab 3), Mutual best (Mittel von 4 Gewinnen ab 3 und 2 von 3 Zeichen des Wachstums), Stagnant repeater (ab 2 Aufträgen, kein weiteres Produkt, kein Auftrag über dem 1,1-Fachen des ersten).',
  Roles:
    'Breadwinner: Anteil am Ertrag ab 10 %. Prospective: Wachstum ab 4 und entweder Anteil der Wettbewerber ab 50 % oder Bedarf, der um 20 % wächst. Famous: Bekanntheit ab 4. Mentor: Können ab 4, fordernd ab 3, teilt Wissen ab 4. Partner (role): offenes Gespräch und Augenhöhe ab 4. Innovator: testet Neues ab 4, Markteinführungen ab 3.',
  Loyalty:
    'Jede Sprosse braucht alle darunter: Prospect, Customer (abgerechnet), Client (der Art nach), Supporter (kommt wieder), Advocate (empfiehlt).',
  'Share of wallet': 'Umsatz ÷ was der Kunde im Jahr in unserer Kategorie ausgibt.',
  'Market-space client': 'Gibt im Jahr mindestens den eingestellten Betrag in unserer Kategorie aus.',
  Priority:
    'Platz nach wahrscheinlichem Ertrag ÷ Aufwand: möglicher Ertrag, wo bekannt, sonst der heutige; Stunden, wo erfasst, sonst Betreuungskosten ÷ Umsatz.',
  'Looked after by':
    'In Frage kommen Monopoly, Large, klein aber strategisch, der Partner-Quadrant und Develop; die Ersten davon bekommen einen Key-Account-Manager, bis die angegebene Zahl erreicht ist.',
  'Movement at earlier cuts': 'Segment vorher und jetzt, beide bei den Trennwerten des vorigen Zeitraums.',
};
