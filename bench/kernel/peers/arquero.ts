import { desc, op, rolling, table } from 'arquero';
import type { Competitor } from '../../harness/competitor';
import { toldAnswer } from '../answer';
import { clients, ORDER_RATE, VISIT_RATE } from '../clients';

interface Row {
  readonly revenue: number;
  readonly directCost: number;
  readonly orders: number;
  readonly visits: number;
  readonly freight: number;
  readonly contribution: number;
  readonly costToServe: number;
  readonly profit: number;
  readonly worth: number;
  readonly effort: number;
  readonly worthCut: number;
  readonly effortCut: number;
}

/** arquero's verbs, its expressions compiled by itself. */
const arquero: Competitor = {
  name: 'arquero',
  prepared(rows) {
    const { revenue, directCost, orders, visits, freight } = clients(rows);
    const given = table({ revenue, directCost, orders, visits, freight }).params({
      orderRate: ORDER_RATE,
      visitRate: VISIT_RATE,
    });
    return () => {
      const placed = given
        .derive({
          contribution: (d: Row) => d.revenue - d.directCost,
          costToServe: (d: Row, $: { orderRate: number; visitRate: number }) =>
            d.orders * $.orderRate + d.visits * $.visitRate + d.freight,
        })
        .derive({
          profit: (d: Row) => d.contribution - d.costToServe,
          worth: (d: Row) => (d.revenue > 0 ? d.contribution / d.revenue : NaN),
          effort: (d: Row) => (d.revenue > 0 ? d.costToServe / d.revenue : NaN),
        })
        .derive({
          worthCut: (d: Row) => op.median(d.worth),
          effortCut: (d: Row) => op.median(d.effort),
        })
        .derive({
          code: (d: Row) =>
            d.revenue > 0
              ? (d.worth >= d.worthCut ? 0 : 2) + (d.effort >= d.effortCut ? 1 : 0)
              : d.revenue === 0
                ? 4
                : 5,
        });
      const curve = placed
        .select('profit')
        .orderby(desc('profit'))
        .derive({ cumulative: rolling((d: Row) => op.sum(d.profit)) })
        .reify();
      const peak = curve.rollup({ peak: (d: { cumulative: number }) => op.max(d.cumulative) });
      return () =>
        toldAnswer({
          codes: Uint8Array.from({ length: rows }, (_, row) => Number(placed.get('code', row))),
          cuts: { worth: Number(placed.get('worthCut', 0)), effort: Number(placed.get('effortCut', 0)) },
          profitAt: (rank) => Number(curve.get('profit', rank)),
          cumulativeAt: (rank) => Number(curve.get('cumulative', rank)),
          peak: Number(peak.get('peak', 0)),
        });
    };
  },
};

export default arquero;
