import { countText } from './numbers';

/** A count with its noun: 1 row, 2 rows. */
export const plural = (count: number, one: string, many: string): string =>
  `${countText(count)} ${count === 1 ? one : many}`;
