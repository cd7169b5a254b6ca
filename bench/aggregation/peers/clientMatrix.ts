import type { Competitor } from '../../harness/competitor';
import { lines } from '../lines';
import { columnsOf, read } from './ours';

/** From columns as they are packed while they are read from Excel. */
const ours: Competitor = {
  name: 'Client Matrix',
  prepared(rows) {
    const columns = columnsOf(lines(rows));
    return () => read(columns);
  },
};

export default ours;
