import type { ClientRating } from '../../core/ratings/clientRating';
import { foldedName } from '../rows/foldedName';

/** Tells a client and a fact from all others. */
export function ratingKey({ client, fact }: Pick<ClientRating, 'client' | 'fact'>): string {
  return `${fact}\n${foldedName(client)}`;
}
