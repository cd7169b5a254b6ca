import type { Competitor } from '../../harness/competitor';
import { duckTable, numbers } from '../../harness/peers/duckTable';
import { toldAnswer } from '../answer';
import { clients, ORDER_RATE, VISIT_RATE } from '../clients';

const PLACED = `
  create or replace table placed as
  with rated as (
    select *,
      revenue - directCost as contribution,
      orders * ${ORDER_RATE} + visits * ${VISIT_RATE} + freight as cost,
      revenue - directCost - cost as profit,
      case when revenue > 0 then (revenue - directCost) / revenue end as worth,
      case when revenue > 0 then cost / revenue end as effort
    from clients),
  cuts as (select median(worth) as worthCut, median(effort) as effortCut from rated)
  select rated.*, worthCut, effortCut,
    case when revenue > 0
      then if(worth >= worthCut, 0, 2) + if(effort >= effortCut, 1, 0)
      else if(revenue = 0, 4, 5) end as code
  from rated, cuts`;

const CURVE = `
  create or replace table curve as
  select profit, sum(profit) over (order by profit desc rows unbounded preceding) as cumulative
  from placed order by profit desc`;

/** DuckDB with as many threads as it takes by itself, tables kept in memory. */
const duckdb: Competitor = {
  name: 'DuckDB',
  async prepared(rows) {
    const { revenue, directCost, orders, visits, freight } = clients(rows);
    const connection = await duckTable('clients', { revenue, directCost, orders, visits, freight });
    return async () => {
      await connection.run(PLACED);
      await connection.run(CURVE);
      const peak = await numbers(connection, 'select max(cumulative) as n from curve');
      return async () => {
        const [profit, cumulative] = [
          await numbers(connection, 'select profit as n from curve'),
          await numbers(connection, 'select cumulative as n from curve'),
        ];
        const [worth = NaN] = await numbers(connection, 'select worthCut as n from placed limit 1');
        const [effort = NaN] = await numbers(connection, 'select effortCut as n from placed limit 1');
        return toldAnswer({
          codes: await numbers(connection, 'select code as n from placed'),
          cuts: { worth, effort },
          profitAt: (rank) => profit[rank] ?? NaN,
          cumulativeAt: (rank) => cumulative[rank] ?? NaN,
          peak: peak[0] ?? NaN,
        });
      };
    };
  },
};

export default duckdb;
