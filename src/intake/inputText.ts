import type { ClientColumns } from '../core/clientColumns';
import { FACTS } from '../core/clientFacts';
import type { Fact } from '../core/clientFacts';
import { isSensitive } from '../core/sensitiveFacts';

/** A column of the text: n×1 numbers, NaN where missing. */
interface TextColumn {
  readonly name: string;
  readonly values: Float64Array;
}

/** Sensitive ratings could be found by trying what text has the same hash. */
const TOLD_FACTS = (Object.keys(FACTS) as Fact[]).filter((fact) => !isSensitive(fact));

/**
 * What was read of the clients as one text, so that two people can see whether they have the same (see `inputHash` in
 * the glossary). The first line names the columns; then comes a line a client, its name and its numbers, with a tab
 * between any two and a line feed after each. Numbers are the shortest decimals that read back as the same double, as
 * JavaScript writes them; a missing one is empty. In names a backslash, a tab, a line feed and a carriage return are
 * written \\, \t, \n and \r. The clients' lines are sorted by their UTF-16 code units: the order of rows does not count.
 * What counts and rates cost is no part of it. It comes in pieces, one after the other: of a million clients no one text
 * could hold it all beside the clients.
 */
export function* inputText(clients: ClientColumns): Generator<string> {
  const columns = inputColumns(clients);
  yield `${['Client', ...columns.map(({ name }) => written(name))].join('\t')}\n`;
  const lines = clients.names.map((name, client) => {
    let line = written(name);
    for (const { values } of columns) line += `\t${numeral(values[client] ?? NaN)}`;
    return line;
  });
  lines.sort();
  for (let from = 0; from < lines.length; from += LINES_AT_ONCE)
    yield `${lines.slice(from, from + LINES_AT_ONCE).join('\n')}\n`;
}

/** A piece of the text is some hundred thousand letters, whatever the names. */
const LINES_AT_ONCE = 4_096;

/** The columns of numbers in their order: money, what costs are reckoned from, facts in the order they are known by. */
export function inputColumns({
  revenue,
  directCost,
  activities,
  charges,
  latePayment,
  facts,
}: ClientColumns): TextColumn[] {
  return [
    { name: 'Revenue', values: revenue },
    { name: 'Direct cost', values: directCost },
    ...activities.map(({ activity, counts }) => ({ name: activity, values: counts })),
    ...charges.map(({ charge, money }) => ({ name: charge, values: money })),
    ...(latePayment ? [lateColumn(latePayment)] : []),
    ...TOLD_FACTS.flatMap((fact) => {
      const values = facts[fact];
      return values ? [{ name: fact, values }] : [];
    }),
  ];
}

function lateColumn(late: NonNullable<ClientColumns['latePayment']>): TextColumn {
  return late.kind === 'receivable'
    ? { name: 'Average receivable', values: late.receivable }
    : { name: 'Days late', values: late.daysLate };
}

/** 0 has no sign. */
function numeral(number: number): string {
  return Number.isNaN(number) ? '' : String(number + 0);
}

const WRITTEN: Readonly<Record<string, string>> = { '\\': '\\\\', '\t': '\\t', '\n': '\\n', '\r': '\\r' };

function written(text: string): string {
  return text.replace(/[\\\t\n\r]/g, (letter) => WRITTEN[letter] ?? letter);
}
