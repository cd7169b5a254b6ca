import { isInQuadrant, PLACEMENTS } from '../matrix/quadrant';
import { placementLabel, PROFIT_MATRIX } from '../matrix/scheme';
import { moveAt, movementText } from '../reason/movementText';
import { wordLabel, type ClientLabel } from './clientLabel';
import type { LabelWords } from './labelWords';
import type { Systems } from '../systems/systems';

const OTHERS = { new: 'New', gone: 'Gone', outside: 'Not compared' } as const;

/** Each client's segment before and now at the cuts of before, in words such as "Commodity → Partner". */
export function movementLabel({ movement }: Systems, said: LabelWords): ClientLabel | null {
  if (!movement) return null;
  return wordLabel(said.label('Movement at earlier cuts'), {
    of: (client) => {
      const move = moveAt(movement, client);
      if (move !== 'stayed' && move !== 'moved') return said.label(OTHERS[move]);
      const [before, now] = [movement.before, movement.now].map(({ placements }) => {
        const placement = PLACEMENTS[placements[client] ?? -1] ?? 'unplaced';
        return isInQuadrant(placement) ? placementLabel(placement, PROFIT_MATRIX) : '';
      });
      return move === 'stayed' ? said.still(before ?? '') : `${before ?? ''} → ${now ?? ''}`;
    },
    why: (client) => movementText(movement, client, PROFIT_MATRIX, said.movement),
  });
}
