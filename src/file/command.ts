import { parseArgs } from 'node:util';
import { parseCutRule } from '../core/matrix/cut';
import type { CutRule } from '../core/matrix/cut';
import type { CutRules } from '../core/matrix/clientMatrix';
import { CommandProblem } from './commandProblem';

/** A `name=value` as it was typed. */
export interface Named {
  readonly name: string;
  readonly value: string;
}

/**
 * What a `build` was asked for: the file, which sheet and table of it, where the workbook and the figures go (null: not
 * wanted; at least one of them is), which column is what (use or fact, header), what one
 * count of an activity costs (header, currency a count), how to cut, the price of late payment (fraction a year), and
 * the sign before decimals where the file does not tell it.
 */
export interface BuildCommand {
  readonly table: string;
  readonly sheet: string | null;
  readonly tableName: string | null;
  readonly out: string | null;
  readonly json: string | null;
  readonly map: readonly Named[];
  readonly rates: readonly Named[];
  readonly cuts: CutRules;
  readonly annualRate: number;
  readonly decimal: '.' | ',' | null;
}

export const USAGE = `npx client-matrix build clients.xlsx --out matrix.xlsx

  --out FILE                  where the workbook goes: the clients and the client matrix, alive without this product
  --json FILE                 where the figures go (with --out or without)
  --sheet NAME                the sheet that holds the clients, where it is not the first of the workbook
  --table NAME                the Excel table that holds them
  --map revenue="Net sales"   which column is what, where the guess from its header is wrong (several allowed)
  --rates orders=45           what one count of an activity costs (several allowed)
  --cut weighted              how to divide both axes: weighted, mean, median, or a percentile such as p75
  --worth-cut 0.11            the same for one axis: a number, or one of these words
  --effort-cut 0.05
  --annual-rate 0.08          what late payment costs a year, as a fraction
  --decimal ,                 the sign before decimals, where the file does not tell
`;

const OPTIONS = {
  out: { type: 'string' },
  json: { type: 'string' },
  sheet: { type: 'string' },
  table: { type: 'string' },
  map: { type: 'string', multiple: true },
  rates: { type: 'string', multiple: true },
  cut: { type: 'string' },
  'worth-cut': { type: 'string' },
  'effort-cut': { type: 'string' },
  'annual-rate': { type: 'string' },
  decimal: { type: 'string' },
  help: { type: 'boolean' },
} as const;

/** Reads the words after the command's name; null where its usage is asked for. Throws a `CommandProblem`. */
export function readCommand(args: readonly string[]): BuildCommand | null {
  const { values, positionals } = parsed(spread(args));
  if (values.help) return null;
  const [verb, table, ...others] = positionals;
  if (verb !== 'build' || table === undefined || others.length > 0)
    throw new CommandProblem('Say what to build from, such as: build clients.xlsx --out matrix.xlsx.');
  if (values.out === undefined && values.json === undefined)
    throw new CommandProblem('Say where the matrix goes, such as: --out matrix.xlsx, or --json result.json.');
  const cut = values.cut === undefined ? 'weighted' : kindOfCut(values.cut);
  return {
    table,
    sheet: values.sheet ?? null,
    tableName: values.table ?? null,
    out: values.out === undefined ? null : workbookName(values.out),
    json: values.json ?? null,
    map: (values.map ?? []).map((text) => named('--map', text)),
    rates: (values.rates ?? []).map((text) => named('--rates', text)),
    cuts: {
      worth: cutRule('--worth-cut', values['worth-cut'] ?? cut),
      effort: cutRule('--effort-cut', values['effort-cut'] ?? cut),
    },
    annualRate: annualRate(values['annual-rate'] ?? '0'),
    decimal: decimalSign(values.decimal),
  };
}

function workbookName(path: string): string {
  if (/\.xlsx$/i.test(path)) return path;
  throw new CommandProblem(`--out ${path} is no name of a workbook: write it with .xlsx at its end.`);
}

const LISTS: readonly string[] = ['--map', '--rates'];

/** `--rates orders=45 visits=80` as an option for each: what has a name and a value belongs to the list before it. */
function spread(args: readonly string[]): string[] {
  let list: string | null = null;
  return args.flatMap((arg, i) => {
    const isFirst = i > 0 && args[i - 1] === list;
    if (arg.startsWith('--')) list = LISTS.includes(arg) ? arg : null;
    else if (!arg.includes('=')) list = null;
    else if (list !== null && !isFirst) return [list, arg];
    return [arg];
  });
}

function parsed(args: string[]) {
  try {
    return parseArgs({ args, options: OPTIONS, allowPositionals: true, strict: true });
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    const [said = ''] = error.message.split(/\.\s|\n/);
    throw new CommandProblem(`${said.replace(/\.$/, '')}: see --help.`);
  }
}

function named(option: string, text: string): Named {
  const at = text.indexOf('=');
  if (at < 1 || at === text.length - 1)
    throw new CommandProblem(`${option} ${text} has no name and value: write ${option} name=value.`);
  return { name: text.slice(0, at).trim(), value: text.slice(at + 1).trim() };
}

function kindOfCut(text: string): string {
  const rule = parseCutRule(text);
  if (rule && rule.kind !== 'value') return text;
  throw new CommandProblem(
    `--cut ${text} is no way to cut both axes: choose weighted, mean, median or p75, or give numbers to --worth-cut and --effort-cut.`,
  );
}

function cutRule(option: string, text: string): CutRule {
  const rule = parseCutRule(text);
  if (rule) return rule;
  throw new CommandProblem(
    `${option} ${text} is no cut: enter a number such as 0.11, or weighted, mean, median or p75.`,
  );
}

/** A year's price above the whole debt is percent written without its sign. */
const DEAREST_YEAR = 1;

function annualRate(text: string): number {
  const rule = parseCutRule(text);
  if (rule?.kind === 'value' && rule.value >= 0 && rule.value <= DEAREST_YEAR) return rule.value;
  throw new CommandProblem(`--annual-rate ${text} is no rate a year: enter one such as 0.08 or 8%.`);
}

function decimalSign(text: string | undefined): '.' | ',' | null {
  if (text === undefined) return null;
  if (text === '.' || text === ',') return text;
  throw new CommandProblem(`--decimal ${text} is no sign before decimals: enter . or ,`);
}
