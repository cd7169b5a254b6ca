import type { Stopped } from '../app/stopped';
import { tell } from '../app/tell';
import { cellAddress } from '../core/problem';
import type { Place } from '../core/problem';

/** Tells a problem as `tell` does; where that would send the user to the panel, with what to type instead. */
export function tellCommand(problem: Stopped['problem'], file: string): string {
  switch (problem.kind) {
    case 'ambiguousNumber':
      return `${holds(problem)}, which can be read as two different numbers: add --decimal . or --decimal ,`;
    case 'otherDecimal':
      return `${holds(problem)}, which does not fit --decimal ${problem.decimal}: leave that out, or enter a number that fits.`;
    case 'columnMissing':
      return `No column of ${file} is known as ${problem.use}: name it, such as --map ${camelCase(problem.use)}="Its header".`;
    case 'nothingCosts':
      return `Nothing in ${file} costs anything to serve yet: say what one count of an activity costs (--rates orders=45), or name a charge (--map charge=Freight).`;
    case 'noRows':
      return `There are no clients below the headers in ${file}: add a row for each client.`;
    default:
      return tell(problem);
  }
}

function holds({ place, text }: { readonly place: Place; readonly text: string }): string {
  return `${cellAddress(place)} (${place.header}) holds “${text}”`;
}

function camelCase(words: string): string {
  return words.replace(/ (\w)/g, (_, letter: string) => letter.toUpperCase());
}
