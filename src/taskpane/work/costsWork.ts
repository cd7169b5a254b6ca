import type { Choices } from '../../app/ports';
import type { CostActions } from '../parts/actions/costActions';
import type { ProblemActions } from '../parts/actions/problemActions';
import { withAnnualRate, withDecimal, withRate, withRowChoice } from '../state/choices';
import { withMinutes, withTeam, withTotalCounted } from '../state/costChoices';

/** Changes what was chosen for the table, and has the clients counted again. */
type ChangeChoices = (change: (choices: Choices) => Choices) => void;

/** Answers what a person asks of the cost model. */
export function costsWork(changeChoices: ChangeChoices): CostActions {
  return {
    changeRate: (index, rate) => {
      changeChoices((choices) => withRate(choices, index, rate));
    },
    changeAnnualRate: (annualRate) => {
      changeChoices((choices) => withAnnualRate(choices, annualRate));
    },
    changeMinutes: (index, minutes) => {
      changeChoices((choices) => withMinutes(choices, index, minutes));
    },
    changeTeam: (change) => {
      changeChoices((choices) => withTeam(choices, change));
    },
  };
}

/** Answers what a person decides about rows. */
export function rowsWork(changeChoices: ChangeChoices): Omit<ProblemActions, 'selectPlace'> {
  return {
    changeRowChoice: (choice) => {
      changeChoices((choices) => withRowChoice(choices, choice));
    },
    answerDecimal: (index, decimal) => {
      changeChoices((choices) => withDecimal(choices, index, decimal));
    },
    countTotal: (name, isClient) => {
      changeChoices((choices) => withTotalCounted(choices, name, isClient));
    },
  };
}
