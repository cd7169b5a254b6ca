import { tooLarge } from './answerSize';
import { CellFailure } from './cellFailure';
import { laterFunctions } from './laterFunctions';
import { FIRST_FUNCTIONS } from './firstFunctions';

/** The part of office.js that answers formulas. */
declare const CustomFunctions: {
  associate(id: string, answer: (...given: unknown[][][]) => Answer): void;
  readonly Error: new (code: string, message?: string) => object;
};

/** The part of office.js that says where Excel runs; nothing before it knows, and nothing where it is not loaded. */
declare const Office: { readonly context?: { readonly platform?: string } } | undefined;

type Answer = unknown[][] | Promise<unknown[][]>;

const later = laterFunctions(async () => (await import('./furtherFunctions')).FURTHER_FUNCTIONS);

for (const [id, work] of Object.entries({ ...FIRST_FUNCTIONS, ...later })) {
  // The invocation that Excel appends to the arguments goes unread.
  CustomFunctions.associate(id, (...given) => {
    const answer = work(...given);
    return answer instanceof Promise ? answer.then(asExcelTakesIt) : asExcelTakesIt(answer);
  });
}

function asExcelTakesIt(answer: unknown[][]): unknown[][] {
  const told = inExcelsTerms(answer);
  const refused = isInProgram() ? null : tooLarge(told);
  return refused ? inExcelsTerms([[refused]]) : told;
}

/** Failures become Excel's own kind of error, in place: no one else holds the answer. */
function inExcelsTerms(answer: unknown[][]): unknown[][] {
  for (const row of answer) {
    for (let i = 0; i < row.length; i++) {
      const cell = row[i];
      if (cell instanceof CellFailure) row[i] = new CustomFunctions.Error(cell.error, cell.message);
    }
  }
  return answer;
}

/** Excel for Windows and for Mac hand answers over within the machine, without a limit that is known. */
function isInProgram(): boolean {
  const platform = typeof Office === 'undefined' ? undefined : Office.context?.platform;
  return platform === 'PC' || platform === 'Mac';
}
