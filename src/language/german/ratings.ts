import type { Persona } from '../../core/relationship/personas';
import type { Role } from '../../core/relationship/roles';
import type { Outcome } from '../../taskpane/state/ratingOutcome';
import type { ratings as englishRatings } from '../english/ratings';
import { dayText, indexText } from '../numbers';

const TRUST_STEPS = ['Unbewiesen', 'Fachexperte', 'Bedürfnisse', 'Beziehung', 'Vertrauter Berater'];
const UNRATED = 'noch zu wenige Antworten';
const KINDS = { Client: 'Klient', Customer: 'Kunde', Advisor: 'Berater', Expert: 'Experte' } as const;

const personas: Readonly<Record<Persona, string>> = {
  'Draining drama': 'Kräftezehrend',
  'Mutual best': 'Gemeinsam am besten',
  'Stagnant repeater': 'Stagnierend',
};

const roles: Readonly<Record<Role, string>> = {
  Breadwinner: 'Ernährer',
  Prospective: 'Aussichtsreich',
  Famous: 'Bekannt',
  Mentor: 'Mentor',
  'Partner (role)': 'Partner (Rolle)',
  Innovator: 'Innovator',
};

function outcome(of: Outcome): string {
  switch (of.kind) {
    case 'clientType':
      return of.type === 'Unrated' ? UNRATED : `${KINDS[of.type]} · ${indexText(of.score)}`;
    case 'trust':
      return TRUST_STEPS[of.step] ?? UNRATED;
    case 'advisor':
      return of.what === 'Unrated' ? UNRATED : `${KINDS[of.what]} · ${String(of.signs)} von 6`;
    case 'scorecard':
      return `Nutzen ${indexText(of.benefit)} · Belastung ${indexText(of.stress)} · netto ${indexText(of.net)}`;
    case 'mutualValue':
      return `Wir ${indexText(of.ours)} · Kunde ${indexText(of.theirs)}`;
    case 'personas':
      return [
        `Zehrt ${indexText(of.drain)} · bringt ${indexText(of.gain)}`,
        ...of.met.map((persona) => personas[persona]),
      ].join(' · ');
    case 'roles':
      return of.played.length === 0 ? 'noch keine Rolle' : of.played.map((role) => roles[role]).join(', ');
  }
}

/** Was der Bereich zu Bewertungen sagt. */
export const ratings: typeof englishRatings = {
  heading: 'Bewertungen',
  hint: '0 heißt gar nicht, 5 sehr. Tippen Sie 0 bis 5 oder j und n; Entf nimmt eine Antwort zurück.',
  rater: 'Bewertet von (freiwillig)',
  sensitive: 'Vertraulich',
  sensitiveWarning:
    'Stehen auf einem eigenen Blatt, „Sensitive ratings“. Entfernen Sie es, bevor Sie die Arbeitsmappe weitergeben; Schnappschüsse lassen es weg.',
  yes: 'Ja',
  no: 'Nein',
  answered: (answered, of) => `${String(answered)} von ${String(of)}`,
  outcome,
  by: (rater, day) =>
    [rater, Number.isNaN(day) ? 'ohne Datum' : dayText(day)].filter((text) => text !== '').join(', '),
  stale: 'veraltet',
  fromColumn: 'aus der Tabelle',
  clear: (what) => `Zurücknehmen: ${what}`,
  saving: {
    none: '',
    waiting: 'Bewertungen werden gespeichert…',
    saved: 'In der Arbeitsmappe gespeichert.',
  },
  notSaved: 'Noch nicht gespeichert',
  tryAgain: 'Erneut versuchen',
  last: 'Letzter Kunde der Liste',
  sharing: {
    heading: 'Vor dem Weitergeben',
    text: (sheets) =>
      `Diese Arbeitsmappe enthält vertrauliche Bewertungen auf ${sheets.map((sheet) => `„${sheet}“`).join(' und ')}. Entfernen Sie ${sheets.length === 1 ? 'dieses Blatt' : 'diese Blätter'}, bevor Sie sie weitergeben.`,
    remove: 'Vertrauliche Bewertungen entfernen…',
    surely: 'Ja, löschen',
    warning: 'Sie werden endgültig gelöscht: Excel kann ein gelöschtes Blatt nicht zurückholen.',
  },
};
