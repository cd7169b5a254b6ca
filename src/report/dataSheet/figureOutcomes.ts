import { wholeBest } from '../summary';
import { ratePercent } from '../../core/reason/numberText';
import type { Placement } from '../../core/matrix/quadrant';
import type { Book } from '../book/book';
import { concerns } from '../book/concerns';
import type { Figure } from '../book/places';
import type { Outcome } from '../formula/cells';
import { concentrationOutcomes } from './concentrationFigures';

/** The figures of the whole as the core has them. */
export function figureOutcomes(book: Book): Readonly<Record<Figure, Outcome>> {
  const { summary, matrix } = book.input;
  const { facts, curve, total } = summary;
  const ranked = curve.order.length;
  const bestClients = wholeBest(ranked);
  const of = (placement: Placement) =>
    summary.placements.find((group) => group.placement === placement) ?? {
      revenue: 0,
      profit: 0,
      lossMakers: 0,
    };
  return {
    clients: facts.clients,
    inQuadrants: facts.inQuadrants,
    noRevenue: facts.counts.noRevenue,
    netCredit: facts.counts.netCredit,
    unplaced: facts.counts.unplaced,
    topLeftClients: facts.counts.topLeft,
    topRightClients: facts.counts.topRight,
    bottomLeftClients: facts.counts.bottomLeft,
    bottomRightClients: facts.counts.bottomRight,
    topLeftRevenue: of('topLeft').revenue,
    topRightRevenue: of('topRight').revenue,
    bottomLeftRevenue: of('bottomLeft').revenue,
    bottomRightRevenue: of('bottomRight').revenue,
    topLeftProfit: of('topLeft').profit,
    topRightProfit: of('topRight').profit,
    bottomLeftProfit: of('bottomLeft').profit,
    bottomRightProfit: of('bottomRight').profit,
    topLeftLosses: of('topLeft').lossMakers,
    topRightLosses: of('topRight').lossMakers,
    bottomLeftLosses: of('bottomLeft').lossMakers,
    bottomRightLosses: of('bottomRight').lossMakers,
    revenue: total.revenue,
    profit: total.profit,
    lossMakers: total.lossMakers,
    peakProfit: curve.cumulative[curve.peakAt] ?? 0,
    peakAt: curve.peakAt,
    ranked,
    bestClients,
    bestProfit: curve.cumulative[Math.min(ranked, bestClients)] ?? 0,
    bestShare: ranked > 0 ? summary.best.clientShare : null,
    bestProfitShare: summary.best.profitShare,
    peakShare: curve.peakAt / ranked,
    peak: curve.peak,
    underperformerShare: facts.underperformerShare,
    lossMakerShare: facts.lossMakerShare,
    ...concentrationOutcomes(book),
    concerns: concerns(book).length,
    worthCutPercent: ratePercent(matrix.cuts.worth),
    effortCutPercent: ratePercent(matrix.cuts.effort),
  };
}
