import type { Systems } from '../../core/systems/systems';
import type { Told } from './told';

/** Warns of sharing what rests on ratings of abuse or corruption. It names neither. */
export function sensitiveTold({ clients: { facts } }: Systems): Told[] {
  if (!facts.abuse && !facts.corruption) return [];
  const text =
    'Stress and red line rest on sensitive ratings in your table or on a sheet of their own: before you share this workbook, think of who will read them, and delete that sheet.';
  return [{ topic: 'Sharing', tone: 'note', text }];
}
