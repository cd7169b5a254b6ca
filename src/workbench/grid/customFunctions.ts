import { BooleanNumber } from '@univerjs/core';
import {
  BaseFunction,
  type BaseValueObject,
  FunctionType,
  type IFunctionInfo,
  IDescriptionService,
  IFunctionService,
  SetTriggerFormulaCalculationStartMutation,
} from '@univerjs/preset-sheets-core';
import type { FunctionRecord, HostError, HostValue, InvokeFunction } from '../host/cells';
import type { Calculation } from './calculation';
import { type CellErrors, rememberErrors } from './cellErrors';
import { type Argument, gettingData, isGettingData, toArgument, toFormulaValue } from './functionValues';
import type { Grid } from './univer';

type Answer = HostValue | HostValue[][];

interface CellPlace {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
}

interface Call {
  readonly cells: Map<string, CellPlace>;
  answer?: Answer;
}

/** Answers arrive in bursts; the formulas that wait for a burst are calculated together. */
const burstMs = 15;

/**
 * Lets formulas call the add-in. Univer would await asynchronous functions one by one, so these are synchronous:
 * a call not seen before is started and shows #GETTING_DATA; when the answer is there, the cell is calculated again
 * and finds it. The functions are pure, so an answer holds as long as the page does.
 */
export function registerFunctions(
  grid: Grid,
  calculation: Calculation,
  errors: CellErrors,
  functions: readonly FunctionRecord[],
  invoke: InvokeFunction,
): void {
  const calls = callAddIn(grid, calculation, invoke);
  const executors = functions.map((record) => new AddInFunction(record, calls, errors));
  grid.injector.get(IFunctionService).registerExecutors(...executors);
  grid.injector.get(IDescriptionService).registerDescriptions(functions.map(description));
  recalculate(grid, { forceCalculation: true });
}

type CallAddIn = (record: FunctionRecord, args: readonly Argument[], cell: CellPlace) => Answer | undefined;

class AddInFunction extends BaseFunction {
  override minParams: number;
  override maxParams: number;
  private readonly record: FunctionRecord;
  private readonly call: CallAddIn;
  private readonly errors: CellErrors;

  constructor(record: FunctionRecord, call: CallAddIn, errors: CellErrors) {
    super(record.name);
    this.record = record;
    this.call = call;
    this.errors = errors;
    this.minParams = record.parameters.filter((parameter) => !parameter.optional).length;
    this.maxParams = record.parameters.length;
  }

  override calculate(...values: BaseValueObject[]): BaseValueObject {
    const args = this.record.parameters.map((parameter, i) => toArgument(values[i], parameter));
    if (args.some(isGettingData)) return gettingData();
    const cell = { sheetId: this.subUnitId ?? '', row: this.row, column: this.column };
    const answer = this.call(this.record, args, cell);
    if (answer === undefined) return gettingData();
    rememberErrors(this.errors, cell, answer);
    return toFormulaValue(answer);
  }
}

function callAddIn(grid: Grid, calculation: Calculation, invoke: InvokeFunction): CallAddIn {
  const calls = new Map<string, Call>();
  const recalculateSoon = inBursts(grid, calculation);
  return (record, args, cell) => {
    const key = JSON.stringify([record.name, args]);
    const known = calls.get(key);
    if (known?.answer !== undefined) return known.answer;
    const call = known ?? { cells: new Map<string, CellPlace>() };
    call.cells.set(`${cell.sheetId}!${cell.row},${cell.column}`, cell);
    if (known) return undefined;
    calls.set(key, call);
    const answered = invoke(record.id, args, cell)
      .catch(failure)
      .then((answer) => {
        call.answer = answer;
        recalculateSoon(call.cells.values());
      });
    calculation.awaits(answered);
    return undefined;
  };
}

function failure(error: unknown): HostError {
  return { error: '#VALUE!', message: error instanceof Error ? error.message : String(error) };
}

function inBursts(grid: Grid, calculation: Calculation) {
  const cells = new Map<string, CellPlace>();
  let isPlanned = false;
  return (answered: Iterable<CellPlace>) => {
    for (const cell of answered) cells.set(`${cell.sheetId}!${cell.row},${cell.column}`, cell);
    if (isPlanned) return;
    isPlanned = true;
    calculation.awaits(
      new Promise<void>((resolve) => {
        setTimeout(() => {
          isPlanned = false;
          const dirtyRanges = [...cells.values()].map((cell) => cellRange(grid, cell));
          cells.clear();
          recalculate(grid, { dirtyRanges });
          resolve();
        }, burstMs);
      }),
    );
  };
}

function cellRange(grid: Grid, { sheetId, row, column }: CellPlace) {
  const range = { startRow: row, endRow: row, startColumn: column, endColumn: column };
  return { unitId: grid.unitId, sheetId, range };
}

function recalculate(grid: Grid, what: { dirtyRanges?: object[]; forceCalculation?: boolean }): void {
  grid.commands.syncExecuteCommand(
    SetTriggerFormulaCalculationStartMutation.id,
    { dirtyRanges: [], forceCalculation: false, commands: [], ...what },
    { onlyLocal: true },
  );
}

/** What the grid shows while someone types the function's name and its arguments. */
function description(record: FunctionRecord): IFunctionInfo {
  return {
    functionName: record.name,
    functionType: FunctionType.User,
    description: record.description,
    abstract: record.description,
    functionParameter: record.parameters.map((parameter) => ({
      name: parameter.name,
      detail: parameter.description,
      example: '',
      require: parameter.optional ? BooleanNumber.FALSE : BooleanNumber.TRUE,
      repeat: BooleanNumber.FALSE,
    })),
  };
}
