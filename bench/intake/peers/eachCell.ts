import type { Competitor } from '../../harness/competitor';
import { cellsInBlocks } from '../cells';

/** Every cell looked at once and nothing kept: what any way from cells must take at the least. */
const eachCell: Competitor = {
  name: 'each cell once',
  prepared(rows) {
    const blocks = cellsInBlocks(rows);
    return () => {
      let sum = 0;
      let letters = 0;
      for (const block of blocks)
        for (const cells of block)
          for (const cell of cells)
            if (typeof cell === 'number') sum += cell;
            else if (typeof cell === 'string') letters += cell.length;
      return () => [sum, letters];
    };
  },
};

export default eachCell;
