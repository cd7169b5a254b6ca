import type { Stopped } from '../app/stopped';
import { tell } from '../app/tell';
import { cellAddress } from '../core/problem';

/** Tells a problem as `tell` does; where that would send the user to the panel, with what to type instead. */
export function tellCommand(problem: Stopped['problem'], file: string): string {
  switch (problem.kind) {
    case 'ambiguousNumber':
    case 'otherDecimal':
      return `${cellAddress(problem.place)} (${problem.place.header}) holds “${problem.text}”, which ${problem.kind === 'ambiguousNumber' ? 'can be read as two different numbers' : 'does not fit --decimal'}: add --decimal . or --decimal ,`;
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

function camelCase(words: string): string {
  return words.replace(/ (\w)/g, (_, letter: string) => letter.toUpperCase());
}
