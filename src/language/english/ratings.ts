import type { Persona } from '../../core/relationship/personas';
import type { Role } from '../../core/relationship/roles';
import type { Outcome } from '../../taskpane/state/ratingOutcome';
import { listText } from '../../core/reason/tongue';
import { dayText, indexText } from '../numbers';

const TRUST_STEPS = ['Unproven', 'Subject expert', 'Needs', 'Relationship', 'Trusted advisor'];
const UNRATED = 'not enough answers yet';

const personas: Readonly<Record<Persona, string>> = {
  'Draining drama': 'Draining drama',
  'Mutual best': 'Mutual best',
  'Stagnant repeater': 'Stagnant repeater',
};

const roles: Readonly<Record<Role, string>> = {
  Breadwinner: 'Breadwinner',
  Prospective: 'Prospective',
  Famous: 'Famous',
  Mentor: 'Mentor',
  'Partner (role)': 'Partner (role)',
  Innovator: 'Innovator',
};

function outcome(of: Outcome): string {
  switch (of.kind) {
    case 'clientType':
      return of.type === 'Unrated' ? UNRATED : `${of.type} · ${indexText(of.score)}`;
    case 'trust':
      return TRUST_STEPS[of.step] ?? UNRATED;
    case 'advisor':
      return of.what === 'Unrated' ? UNRATED : `${of.what} · ${String(of.signs)} of 6`;
    case 'scorecard':
      return `Benefits ${indexText(of.benefit)} · Stresses ${indexText(of.stress)} · net ${indexText(of.net)}`;
    case 'mutualValue':
      return `We ${indexText(of.ours)} · they ${indexText(of.theirs)}`;
    case 'personas':
      return [
        `Drain ${indexText(of.drain)} · gain ${indexText(of.gain)}`,
        ...of.met.map((persona) => personas[persona]),
      ].join(' · ');
    case 'roles':
      return of.played.length === 0 ? 'no role yet' : listText(of.played.map((role) => roles[role]));
  }
}

/** What the panel says of ratings. */
export const ratings = {
  heading: 'Ratings',
  hint: '0 is not at all, 5 very much. Type 0 to 5, or y and n; Delete takes an answer back.',
  rater: 'Rated by (optional)',
  sensitive: 'Sensitive',
  sensitiveWarning:
    'Kept on a sheet of their own, “Sensitive ratings”. Remove it before you share the workbook; snapshots leave it out.',
  yes: 'Yes',
  no: 'No',
  answered: (answered: number, of: number): string => `${String(answered)} of ${String(of)}`,
  outcome,
  by: (rater: string, day: number): string =>
    [rater, Number.isNaN(day) ? 'no date' : dayText(day)].filter((text) => text !== '').join(', '),
  stale: 'stale',
  fromColumn: 'from the table',
  clear: (what: string): string => `Take back: ${what}`,
  saving: { none: '', waiting: 'Keeping the ratings…', saved: 'Kept in the workbook.' },
  notSaved: 'Not kept yet',
  tryAgain: 'Try again',
  last: 'Last client of the list',
  sharing: {
    heading: 'Before you share',
    text: (sheets: readonly string[]): string =>
      `This workbook holds sensitive ratings on ${listText(sheets.map((sheet) => `“${sheet}”`))}. Remove ${sheets.length === 1 ? 'that sheet' : 'those sheets'} before you share it.`,
    remove: 'Remove sensitive ratings…',
    surely: 'Yes, delete them',
    warning: 'They are deleted for good: Excel cannot bring a deleted sheet back.',
  },
};
