import type { Competitor } from '../../harness/competitor';
import { lines } from '../lines';
import { columnsOf, read } from './ours';

/** The same with the packing of the names in the time. */
const fromTexts: Competitor = {
  name: 'Client Matrix, names packed too',
  prepared(rows) {
    const made = lines(rows);
    return () => read(columnsOf(made));
  },
};

export default fromTexts;
