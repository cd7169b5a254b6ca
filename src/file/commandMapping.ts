import { FACTS } from '../core/clientFacts';
import type { Fact } from '../core/clientFacts';
import { COLUMN_USES, rivals } from '../intake/columnMapping';
import type { ColumnMapping, ColumnUse, MappedColumn } from '../intake/columnMapping';
import { plainHeader } from '../intake/headers/headerText';
import type { BuildCommand, Named } from './command';
import { CommandProblem } from './commandProblem';

/** The guess, with what the command says of columns, rates and decimals in its stead. */
export function commandMapping(
  guess: ColumnMapping,
  { map, rates, annualRate, decimal }: Pick<BuildCommand, 'map' | 'rates' | 'annualRate' | 'decimal'>,
): ColumnMapping {
  const said = saidUses(guess.columns, map);
  const meant = map.reduce(mapped, guess.columns).map((column) => said.get(column.index) ?? column);
  const columns = rates.reduce(priced, meant).map((column) => ({ ...column, decimal }));
  return { ...guess, columns, annualRate };
}

/** The columns that the command names, as it names them. */
function saidUses(columns: readonly MappedColumn[], map: readonly Named[]): Map<number, MappedColumn> {
  const said = new Map<number, MappedColumn>();
  for (const { name, value } of map) {
    const column = columnNamed(columns, value, `--map ${name}`);
    if (said.has(column.index))
      throw new CommandProblem(
        `--map names “${column.header}” twice: a column is one thing, keep one of them.`,
      );
    said.set(column.index, { ...column, ...meaning(name) });
  }
  return said;
}

/** What was guessed to be what the command says of another column is nothing any more. */
function mapped(columns: readonly MappedColumn[], { name }: Named): readonly MappedColumn[] {
  const { use, fact } = meaning(name);
  return columns.map((column) => {
    if (fact !== null && column.fact === fact)
      return { ...column, fact: null, use: column.use === 'fact' ? 'unused' : column.use };
    return rivals(use).includes(column.use) ? { ...column, use: 'unused', fact: null } : column;
  });
}

function meaning(name: string): Pick<MappedColumn, 'use' | 'fact'> {
  const use = COLUMN_USES.find((one) => one === name && one !== 'fact');
  if (use) return { use, fact: null };
  if (Object.hasOwn(FACTS, name)) return { use: 'fact', fact: name as Fact };
  throw new CommandProblem(
    `--map ${name} is nothing a column can be: choose one of ${COLUMN_USES.filter((one) => one !== 'fact').join(', ')}, or a fact.`,
  );
}

const PRICED: readonly ColumnUse[] = ['activity', 'unused', 'fact', 'order'];

function priced(columns: readonly MappedColumn[], { name, value }: Named): readonly MappedColumn[] {
  const found = columnNamed(columns, name, '--rates');
  const rate = Number(value);
  if (!Number.isFinite(rate) || rate < 0)
    throw new CommandProblem(`--rates ${name}=${value} is no price of one count: enter a number such as 45.`);
  if (!PRICED.includes(found.use))
    throw new CommandProblem(
      `--rates ${name} names the column of ${found.use}, which is no activity: map another.`,
    );
  const use = found.use === 'order' ? 'order' : 'activity';
  return columns.map((column) => (column.index === found.index ? { ...column, use, rate } : column));
}

function columnNamed(columns: readonly MappedColumn[], header: string, option: string): MappedColumn {
  const [found, ...others] = columns.filter((column) => plainHeader(column.header) === plainHeader(header));
  if (found && others.length === 0) return found;
  const headers = columns.map((column) => `“${column.header}”`).join(', ');
  throw new CommandProblem(`${option}: no column is called “${header}”, choose one of ${headers}.`);
}
