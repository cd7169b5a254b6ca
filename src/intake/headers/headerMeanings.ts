import type { HeaderMeaning } from './headerMeaning';
import { PROFIT_WORDS } from './headerWords';
import { ORDER_FACTS, ROW_WORDS } from './orderWords';
import { PERSONA_WORDS } from './personaWords';
import { RELATIONSHIP_WORDS } from './relationshipWords';
import { WALLET_WORDS } from './walletWords';

/** All that a column can be. Where one header says two things equally well, the cells decide, then the first of them. */
export const HEADER_MEANINGS: readonly HeaderMeaning[] = [
  ...PROFIT_WORDS,
  ...ROW_WORDS,
  ...ORDER_FACTS,
  ...PERSONA_WORDS,
  ...RELATIONSHIP_WORDS,
  ...WALLET_WORDS,
];
