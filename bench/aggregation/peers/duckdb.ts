import type { Competitor } from '../../harness/competitor';
import { duckTable } from '../../harness/peers/duckTable';
import { toldAggregation } from '../answer';
import { lines } from '../lines';

const AGGREGATED = `
  create or replace table clients as
  select lower(name) as name, sum(revenue) as revenue, sum(directCost) as directCost, count(distinct orders) as orders
  from lines group by all`;

/** DuckDB with as many threads as it takes by itself. */
const duckdb: Competitor = {
  name: 'DuckDB',
  async prepared(rows) {
    const { names, orders, revenue, directCost } = lines(rows);
    const connection = await duckTable('lines', { name: names, orders, revenue, directCost });
    return async () => {
      await connection.run(AGGREGATED);
      return async () => {
        const reader = await connection.runAndReadAll('select revenue, directCost, orders from clients');
        const [revenue = [], directCost = [], orders = []] = reader
          .getColumns()
          .map((column) => column.map(Number));
        return toldAggregation({ revenue, directCost, orders });
      };
    };
  },
};

export default duckdb;
