import type { FailureCause } from '../../app/failure';
import { words } from '../../language/words';

/** What stands above the reason why the clients are not counted. */
export function stoppedHeading(cause: FailureCause): string {
  if (cause === 'cancelled') return words.states.readingCancelledHeading;
  return cause === 'noRows' ? words.states.noRowsHeading : words.build.readingFailedHeading;
}
