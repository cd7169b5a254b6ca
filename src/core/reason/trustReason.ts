import { decisiveEvidence, TRUST_STEPS, type ProvenTrust, type TrustEvidence } from '../relationship/trust';
import { ENGLISH } from './tongue';

interface Told {
  readonly yes: string;
  readonly no: string;
  readonly unknown: string;
}

const TOLD: Readonly<Record<keyof TrustEvidence, Told>> = {
  buysExpertise: {
    yes: 'our expertise is bought and delivered on time',
    no: 'our expertise is not bought, or not delivered on time',
    unknown: 'whether our expertise is bought and delivered on time',
  },
  bringsProblem: {
    yes: 'their business problem is brought',
    no: 'their business problem is not brought',
    unknown: 'whether their business problem is brought',
  },
  asksForView: {
    yes: 'our view is asked beyond the job',
    no: 'our view is not asked beyond the job',
    unknown: 'whether our view is asked beyond the job',
  },
  sharesUniquely: {
    yes: 'what no other supplier hears is shared',
    no: 'what no other supplier hears is not shared',
    unknown: 'whether what no other supplier hears is shared',
  },
};

const EVIDENCE = Object.keys(TOLD) as (keyof TrustEvidence)[];

export type TrustWords = typeof TRUST_ENGLISH;

export const TRUST_ENGLISH = {
  ...ENGLISH,
  evidence: TOLD,
  notKnown: (evidence: string): string => `${evidence} is not known`,
  step: (name: string, step: number): string => `${name} (${step} of 4)`,
  laterIsVoid: ', so what comes after it does not count',
};

/**
 * Why one client's trust stands where it stands: the last evidence that is there and the first that is not, such as
 * "Needs (2 of 4): their business problem is brought; our view is not asked beyond the job." A later yes is told to
 * count for nothing.
 */
export function trustReason(
  { evidence, steps }: ProvenTrust,
  client: number,
  said: TrustWords = TRUST_ENGLISH,
): string {
  const decisive = decisiveEvidence(evidence, client);
  const step = steps[client] ?? NaN;
  if (Number.isNaN(step)) {
    const unknown = said.evidence[decisive ?? 'buysExpertise'].unknown;
    return `${said.label('Unrated')}: ${said.notKnown(unknown)}.`;
  }
  const reached = EVIDENCE[step - 1];
  const parts = [
    reached ? said.evidence[reached].yes : '',
    decisive ? said.evidence[decisive].no : '',
  ].filter(Boolean);
  const later = EVIDENCE.slice(step + 1).some((of) => evidence[of][client] === 1);
  const name = said.label(TRUST_STEPS[step] ?? '');
  return `${said.step(name, step)}: ${parts.join('; ')}${later ? said.laterIsVoid : ''}.`;
}
