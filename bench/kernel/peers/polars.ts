import pl from 'nodejs-polars';
import type { Competitor } from '../../harness/competitor';
import { toldAnswer } from '../answer';
import { clients, ORDER_RATE, VISIT_RATE } from '../clients';

const { col, lit, when } = pl;

/** polars with its own threads, as one lazy query and one sort; ties as they fall. */
const polars: Competitor = {
  name: 'polars',
  prepared(rows) {
    const { revenue, directCost, orders, visits, freight } = clients(rows);
    const row = Uint32Array.from({ length: rows }, (_, i) => i);
    const table = pl.DataFrame({ row, revenue, directCost, orders, visits, freight });
    const isBilled = col('revenue').gt(0);
    const ofBilled = (part: string) =>
      when(isBilled)
        .then(col(part).div(col('revenue')))
        .otherwise(lit(null));
    const side = (axis: string, high: number, low: number) =>
      when(col(axis).gtEq(col(axis).median()))
        .then(lit(high))
        .otherwise(lit(low));
    return () => {
      const placed = table
        .lazy()
        .withColumns(
          col('revenue').sub(col('directCost')).alias('contribution'),
          col('orders').mul(ORDER_RATE).add(col('visits').mul(VISIT_RATE)).add(col('freight')).alias('cost'),
        )
        .withColumns(
          col('contribution').sub(col('cost')).alias('profit'),
          ofBilled('contribution').alias('worth'),
          ofBilled('cost').alias('effort'),
        )
        .withColumns(
          when(isBilled)
            .then(side('worth', 0, 2).add(side('effort', 1, 0)))
            .otherwise(when(col('revenue').eq(0)).then(lit(4)).otherwise(lit(5)))
            .alias('code'),
        )
        .collectSync();
      const curve = placed
        .select('row', 'profit')
        .sort('profit', true)
        .withColumns(col('profit').cumSum().alias('cumulative'));
      const peak = curve.getColumn('cumulative').max();
      return () => {
        const [profit, cumulative] = [curve.getColumn('profit'), curve.getColumn('cumulative')];
        return toldAnswer({
          codes: placed.getColumn('code').toArray() as number[],
          cuts: { worth: placed.getColumn('worth').median(), effort: placed.getColumn('effort').median() },
          profitAt: (rank) => Number(profit.get(rank)),
          cumulativeAt: (rank) => Number(cumulative.get(rank)),
          peak,
        });
      };
    };
  },
};

export default polars;
