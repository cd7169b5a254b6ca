import { dateOfDay } from '../../core/dayCount';
import { RATING_SYSTEM_NAMES, systemOf } from '../../core/ratings/ratingSystems';
import type { RatingRead } from '../../intake/ratings/readRatings';
import { RATING_SYSTEM_TITLES } from '../../intake/ratings/ratingTitles';
import type { Book } from '../book/book';
import { COUNT } from '../sheetLook';
import { countText, listText } from '../wording';
import type { MethodTable } from './methodTable';

/** Which ratings came from sheets of ratings, not from columns; nothing where there is no such sheet. */
export function ratingsTable({ input }: Book): MethodTable[] {
  const { rated } = input.intake;
  if (!rated) return [];
  const { ratings, sheets } = rated;
  const after = input.systems.settings.ratingsStaleAfter;
  const named = listText(
    sheets.map(({ name }) => `“${name}”`),
    0,
  );
  const old =
    after === 0
      ? ''
      : ` A rating older than ${countText(after, 'day')} is stale: it counts, and the panel marks it.`;
  return [
    {
      heading: 'Ratings of clients',
      sentence: `As of the build, from ${named}; they count before columns of the source.${old}`,
      headers: ['System', 'Ratings', 'Clients', 'Given'],
      rows: RATING_SYSTEM_NAMES.flatMap((system) => {
        const own = ratings.filter(({ fact }) => systemOf(fact) === system);
        if (own.length === 0) return [];
        return {
          name: RATING_SYSTEM_TITLES[system],
          figure: own.length,
          code: new Set(own.map(({ client }) => client)).size,
          text: givenText(own),
          numberFormat: COUNT,
        };
      }),
    },
  ];
}

/** From the first day to the last; a date that nobody entered is told. */
function givenText(ratings: readonly RatingRead[]): string {
  const days = ratings.map(({ day }) => day).filter((day) => !Number.isNaN(day));
  const undated = ratings.length - days.length;
  const dated =
    days.length === 0
      ? ''
      : `From ${isoDay(days.reduce((a, b) => Math.min(a, b)))} to ${isoDay(days.reduce((a, b) => Math.max(a, b)))}.`;
  const without = undated === 0 ? '' : `${countText(undated, 'has', 'have')} no date.`;
  return [dated, without].filter((text) => text !== '').join(' ');
}

/** 2026-11-22. */
function isoDay(day: number): string {
  return dateOfDay(day).toISOString().slice(0, 10);
}
