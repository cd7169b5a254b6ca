import { clients } from '../kernel/clients';

/** Rows that are read at once, as in a block of the add-in's. */
const BLOCK = 20_000;

export const HEADERS = ['Client', 'Revenue', 'Direct cost', 'Orders', 'Visits', 'Freight'];

/**
 * The clients of the kernel's bench as Office.js delivers them: blocks of rows of cells of any kind, parsed from a text
 * just as an answer of Excel's is.
 */
export function cellsInBlocks(rows: number): unknown[][][] {
  const { names, revenue, directCost, orders, visits, freight } = clients(rows);
  const columns = [names, revenue, directCost, orders, visits, freight];
  const blocks: unknown[][][] = [];
  for (let at = 0; at < rows; at += BLOCK) {
    const block = Array.from({ length: Math.min(BLOCK, rows - at) }, (_, row) =>
      columns.map((column) => column[at + row]),
    );
    blocks.push(JSON.parse(JSON.stringify(block)) as unknown[][]);
  }
  return blocks;
}
