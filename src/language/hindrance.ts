import type { Hindrance } from '../taskpane/state/hindrance';
import { uses } from './columnWords';
import { listed } from './phrases';
import { settingWords } from './settingWords';

/** Why the matrix cannot be built yet, and what to do. */
export function hindrance(why: Hindrance): string {
  switch (why.kind) {
    case 'noTable':
      return 'Click a cell in your client table first.';
    case 'busy':
      return 'Wait until the work under way is done.';
    case 'useMissing':
      return `Choose the column that holds ${listed(why.uses.map((use) => uses[use].toLowerCase()))}.`;
    case 'rateUnreadable':
      return `Enter what one count of “${why.header}” costs: a number, 0 or more.`;
    case 'orderRateUnreadable':
      return 'Enter what one order costs: a number, 0 or more.';
    case 'teamMissing':
      return 'Under Rates from time, enter what the team costs and how many minutes it can work.';
    case 'nothingCosts':
      return 'Nothing costs anything to serve yet. Enter under What serving costs what one count of an activity costs, or choose a column that holds a charge such as freight.';
    case 'annualRateUnreadable':
      return 'Enter the rate of interest for late payment: a number, 0 or more.';
    case 'cutUnreadable':
      return `Enter a number for the ${why.axis} cut.`;
    case 'settingUnreadable': {
      const { name, complaint } = settingWords[why.setting];
      const where = why.setting === 'servingLedger' ? 'What serving costs' : 'More';
      return `${name}, under ${where}: ${complaint.charAt(0).toLowerCase()}${complaint.slice(1)}`;
    }
    case 'levelsCrossed':
      return 'Under More, let Large begin no higher than Monopoly.';
    case 'schemeWordMissing':
      return 'Under More, enter every word of your own scheme.';
    case 'schemeCutUnreadable':
      return 'Under More, enter a number for the cut of your own scheme, or leave it empty.';
    case 'reading':
      return 'The clients are still being read.';
    case 'readingStopped':
      return 'The clients could not be read. See above.';
    case 'noClients':
      return 'Every row was set aside. See the reasons above.';
  }
}
