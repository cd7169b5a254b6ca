import { ADVISOR_ENGLISH, type AdvisorWords } from '../reason/advisorReason';
import { CLIENT_TYPE_ENGLISH, type ClientTypeWords } from '../reason/clientTypeReason';
import {
  CONCENTRATION_ENGLISH,
  RANK_GAP_ENGLISH,
  type ConcentrationWords,
  type RankGapWords,
} from '../reason/concentrationReason';
import { KEY_ACCOUNT_ENGLISH, type KeyAccountWords } from '../reason/keyAccountReason';
import { LOYALTY_ENGLISH, type LoyaltyWords } from '../reason/loyaltyReason';
import { MOVEMENT_ENGLISH, type MovementWords } from '../reason/movementText';
import { MUTUAL_VALUE_ENGLISH, type MutualValueWords } from '../reason/mutualValueReason';
import { PERSONA_ENGLISH, type PersonaWords } from '../reason/personaReason';
import { PRIORITY_ENGLISH, type PriorityWords } from '../reason/priorityText';
import { SEGMENT_ENGLISH, type SegmentWords } from '../reason/reasonText';
import { ROLES_ENGLISH, type RolesWords } from '../reason/rolesReason';
import { SCORECARD_ENGLISH, type ScorecardWords } from '../reason/scorecardReason';
import { ENGLISH, type Tongue } from '../reason/tongue';
import { TRUST_ENGLISH, type TrustWords } from '../reason/trustReason';
import { WALLET_ENGLISH, type WalletWords } from '../reason/walletReason';

/** What labels are called in one language, and how the reason of each is worded. */
export interface LabelWords extends Pick<Tongue, 'label'> {
  readonly still: (label: string) => string;
  readonly advisor: AdvisorWords;
  readonly clientType: ClientTypeWords;
  readonly concentration: ConcentrationWords;
  readonly keyAccount: KeyAccountWords;
  readonly loyalty: LoyaltyWords;
  readonly movement: MovementWords;
  readonly mutualValue: MutualValueWords;
  readonly persona: PersonaWords;
  readonly priority: PriorityWords;
  readonly rankGap: RankGapWords;
  readonly roles: RolesWords;
  readonly scorecard: ScorecardWords;
  readonly segment: SegmentWords;
  readonly trust: TrustWords;
  readonly wallet: WalletWords;
}

/** As sheets say it, whatever the language of Excel. */
export const LABELS_ENGLISH: LabelWords = {
  label: ENGLISH.label,
  still: (label) => `Still ${label}`,
  advisor: ADVISOR_ENGLISH,
  clientType: CLIENT_TYPE_ENGLISH,
  concentration: CONCENTRATION_ENGLISH,
  keyAccount: KEY_ACCOUNT_ENGLISH,
  loyalty: LOYALTY_ENGLISH,
  movement: MOVEMENT_ENGLISH,
  mutualValue: MUTUAL_VALUE_ENGLISH,
  persona: PERSONA_ENGLISH,
  priority: PRIORITY_ENGLISH,
  rankGap: RANK_GAP_ENGLISH,
  roles: ROLES_ENGLISH,
  scorecard: SCORECARD_ENGLISH,
  segment: SEGMENT_ENGLISH,
  trust: TRUST_ENGLISH,
  wallet: WALLET_ENGLISH,
};
