/** Of so many rows at once Excel tells one by one which are hidden: each is an object of its own in the answer. */
const ROWS_TOLD = 1000;

/**
 * The hidden rows among the first `rows` of a range whose `rowHidden` is loaded, from 0. Excel tells at once of all or
 * none and answers null where they differ: then parts are asked, and row by row only those that differ in themselves.
 */
export async function hiddenRows(range: Excel.Range, rows: number): Promise<number[]> {
  const all = range.rowHidden as boolean | null;
  if (all !== null) return all ? numbersFrom(0, rows) : [];
  const parts = rows > ROWS_TOLD ? await askParts(range, rows) : [{ from: 0, count: rows, all }];
  const mixed = parts
    .filter((part) => part.all === null)
    .map((part) => ({ ...part, told: askEach(range, part) }));
  await range.context.sync();
  const told = new Map(mixed.map(({ from, told: { value } }) => [from, value]));
  return parts.flatMap(({ from, count, all: isHidden }) => {
    if (isHidden !== null) return isHidden ? numbersFrom(from, count) : [];
    const each = told.get(from) ?? [];
    return numbersFrom(from, count).filter((row) => each[row - from]?.rowHidden === true);
  });
}

interface Part {
  readonly from: number;
  readonly count: number;
  readonly all: boolean | null;
}

async function askParts(range: Excel.Range, rows: number): Promise<Part[]> {
  const asked = numbersFrom(0, Math.ceil(rows / ROWS_TOLD)).map((part) => {
    const from = part * ROWS_TOLD;
    const count = Math.min(ROWS_TOLD, rows - from);
    return { from, count, range: rowsOf(range, from, count).load('rowHidden') };
  });
  await range.context.sync();
  return asked.map(({ from, count, range: { rowHidden } }) => ({
    from,
    count,
    all: rowHidden,
  }));
}

function askEach(range: Excel.Range, { from, count }: Part) {
  return rowsOf(range, from, count).getRowProperties({ rowHidden: true });
}

function rowsOf(range: Excel.Range, from: number, count: number): Excel.Range {
  return range.getCell(from, 0).getResizedRange(count - 1, 0);
}

function numbersFrom(first: number, count: number): number[] {
  return Array.from({ length: count }, (_, at) => first + at);
}
