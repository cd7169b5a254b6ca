import { decisiveEvidence, TRUST_STEPS, type ProvenTrust, type TrustEvidence } from '../relationship/trust';

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

/**
 * Why one client's trust stands where it stands: the last evidence that is there and the first that is not, such as
 * "Needs (2 of 4): their business problem is brought; our view is not asked beyond the job." A later yes is told to
 * count for nothing.
 */
export function trustReason({ evidence, steps }: ProvenTrust, client: number): string {
  const decisive = decisiveEvidence(evidence, client);
  const step = steps[client] ?? NaN;
  if (Number.isNaN(step)) return `Unrated: ${decisive ? TOLD[decisive].unknown : 'something'} is not known.`;
  const reached = EVIDENCE[step - 1];
  const parts = [reached ? TOLD[reached].yes : '', decisive ? TOLD[decisive].no : ''].filter(Boolean);
  const later = EVIDENCE.slice(step + 1).some((of) => evidence[of][client] === 1);
  return `${TRUST_STEPS[step] ?? ''} (${step} of 4): ${parts.join('; ')}${later ? ', so what comes after it does not count' : ''}.`;
}
