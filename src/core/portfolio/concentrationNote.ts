import type { Concentration } from './concentration';

/**
 * Says where there are so few clients that the labels of concentration mean little: with ten an equal split already
 * makes everyone Large, with four a Monopoly. null where an equal split leaves everyone Regular, or there is no income.
 */
export function concentrationNote({
  clients,
  equalSplit,
}: Pick<Concentration, 'clients' | 'equalSplit'>): string | null {
  if (equalSplit === 'Regular' || equalSplit === 'Missing') return null;
  const few = clients === 1 ? 'one client' : `${clients} clients`;
  const label = equalSplit === 'Large' ? 'Large' : 'a Monopoly';
  return `With ${few} an equal split already makes everyone ${label}: go by the shares.`;
}
