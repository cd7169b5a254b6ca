import type { Tongue } from '../../core/reason/tongue';
import { spokenNumbers } from '../spokenNumbers';
import type { StableLabel } from '../stableLabel';
import { und } from './phrases';
import { preview } from './preview';

const names: Readonly<Record<StableLabel, string>> = {
  Concentration: 'Konzentration',
  'Ranks gained by profit': 'Ränge gewonnen beim Gewinn',
  'Client or customer': 'Kunde oder Käufer',
  Trust: 'Vertrauen',
  'Expert or advisor': 'Experte oder Berater',
  Benefit: 'Nutzen',
  Stress: 'Belastung',
  'Benefit less stress': 'Nutzen minus Belastung',
  'Red line': 'Rote Linie',
  'Mutual value': 'Gegenseitiger Wert',
  Persona: 'Kundentyp',
  Roles: 'Rollen',
  Loyalty: 'Treue',
  'Share of wallet': 'Anteil am Budget',
  'Market-space client': 'Marktraum-Kunde',
  Priority: 'Priorität',
  'Looked after by': 'Betreut von',
  'Movement at earlier cuts': 'Bewegung bei früheren Trennwerten',
  'Procurement view': preview.schemes.procurement,
  'Price vs cost to serve': preview.schemes.price,
  'Supplier preferencing': preview.schemes.preferencing,
  Monopoly: 'Monopol',
  Large: 'Groß',
  Regular: 'Normal',
  Missing: 'Fehlt',
  'Key account manager': 'Key-Account-Manager',
  'Account manager (eligible)': 'Kundenbetreuer (Anwärter auf mehr)',
  'Account manager': 'Kundenbetreuer',
  'Strategic though small': 'Klein, aber strategisch',
  'Partner quadrant': 'Quadrant Partner',
  Advisor: 'Berater',
  Expert: 'Experte',
  Unrated: 'Nicht bewertet',
  Client: 'Kunde',
  Customer: 'Käufer',
  Prospect: 'Interessent',
  Supporter: 'Unterstützer',
  Advocate: 'Fürsprecher',
  Unproven: 'Noch nichts erwiesen',
  'Subject expert': 'Fachexperte',
  Needs: 'Bedarf',
  Relationship: 'Beziehung',
  'Trusted advisor': 'Vertrauter Berater',
  'Draining drama': 'Zehrendes Drama',
  'Mutual best': 'Für beide das Beste',
  'Stagnant repeater': 'Immer dasselbe',
  Unassigned: 'Nicht zugeordnet',
  Breadwinner: 'Brotgeber',
  Prospective: 'Hoffnungsträger',
  Famous: 'Aushängeschild',
  Mentor: 'Lehrmeister',
  'Partner (role)': 'Partner (Rolle)',
  Innovator: 'Neuerer',
  'No role': 'Keine Rolle',
  'No revenue': 'Ohne Umsatz',
  'Net credit': 'Guthaben',
  Unplaced: 'Nicht eingeordnet',
  'Spend estimate too low': 'Ausgaben zu niedrig geschätzt',
  'Part company': 'Trennen',
  Yes: 'Ja',
  No: 'Nein',
  New: 'Neu',
  Gone: 'Weg',
  'Not compared': 'Nicht verglichen',
};

/** Achsen stehen mit Titel und, innerhalb eines Satzes, klein geschrieben. */
const measures: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(preview.titles).flatMap(([title, said]) => [
    [title, said],
    [title.toLowerCase(), said],
  ]),
);

/** Wie eine Achse heißt. */
export const measure = (title: string): string => measures[title] ?? title;

/** Wie ein Label, ein Schema oder eine Achse heißt; Namen von Quadranten und eigene Wörter bleiben, wie sie sind. */
export const label = (stable: string): string =>
  (names as Readonly<Record<string, string>>)[stable] ?? measure(stable);

/** Was alle Sätze gemeinsam haben. */
export const tongue: Tongue = {
  numbers: spokenNumbers,
  label,
  listed: und,
  missing: (words) => `${und(words)} ${words.length === 1 ? 'fehlt' : 'fehlen'}`,
  compared: (told, isHigh, level) => `${told} liegt ${isHigh ? 'bei oder über' : 'unter'} ${level}`,
};
