import { DOUBLE, DuckDBDataChunk, DuckDBInstance, VARCHAR, type DuckDBConnection } from '@duckdb/node-api';
import type { Competitor } from '../../harness/competitor';
import { toldAggregation } from '../answer';
import { lines } from '../lines';

const AGGREGATED = `
  create or replace table clients as
  select lower(name) as name, sum(revenue) as revenue, sum(directCost) as directCost, count(distinct "order") as orders
  from lines group by all`;

/** DuckDB with as many threads as it takes by itself. */
const duckdb: Competitor = {
  name: 'DuckDB',
  async prepared(rows) {
    const connection = await (await DuckDBInstance.create(':memory:')).connect();
    await fill(connection, rows);
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

/** DuckDB takes data by vectors of 2,048. */
const VECTOR = 2_048;

async function fill(connection: DuckDBConnection, rows: number): Promise<void> {
  const { names, orders, revenue, directCost } = lines(rows);
  await connection.run(
    'create table lines (name varchar, "order" double, revenue double, directCost double)',
  );
  const appender = await connection.createAppender('lines');
  for (let from = 0; from < rows; from += VECTOR) {
    const to = from + VECTOR;
    const chunk = DuckDBDataChunk.create([VARCHAR, DOUBLE, DOUBLE, DOUBLE]);
    chunk.setColumns([
      names.slice(from, to),
      ...[orders, revenue, directCost].map((column) => Array.from(column.subarray(from, to))),
    ]);
    appender.appendDataChunk(chunk);
  }
  appender.closeSync();
}

export default duckdb;
