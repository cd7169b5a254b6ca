import type { CutRule } from '../core/matrix/cut';

/** How a cut was found, for the axis "contribution ÷ revenue" or "cost to serve ÷ revenue". */
export function cutOrigin(rule: CutRule, part: string): string {
  switch (rule.kind) {
    case 'weighted':
      return `all ${part} ÷ all revenue of the clients with revenue (weighted)`;
    case 'mean':
      return `mean of the clients' ${part} ÷ revenue`;
    case 'median':
      return `median of the clients' ${part} ÷ revenue`;
    case 'percentile':
      return `percentile ${rule.percent} of the clients' ${part} ÷ revenue`;
    case 'value':
      return 'entered by hand';
  }
}
