import type { Systems } from '../../core/systems/systems';
import type { WhaleCurve } from '../../core/portfolio/whaleCurve';
import { loseClient } from '../../core/portfolio/loseClient';
import { moneyText } from '../../core/reason/numberText';
import { roundedMoney } from '../../core/statistics/rounding';
import { countText, shortName } from '../wording';
import type { Told } from './told';

/** What would be left without the client that makes most profit. Nothing where nobody makes any, or it is the only one. */
export function lossTold({ clients, matrix, rules, settings }: Systems, { order }: WhaleCurve): Told[] {
  const [best] = order;
  if (best === undefined || clients.names.length < 2) return [];
  if (roundedMoney(matrix.profit[best] ?? NaN) <= 0) return [];
  const money = { ...matrix, revenue: clients.revenue };
  const { before, after, moved } = loseClient(money, best, { cuts: rules, levels: settings.levels });
  const name = shortName(clients.names[best] ?? '');
  const profit = `profit would be ${moneyText(after.profit)} instead of ${moneyText(before.profit)}`;
  const others =
    moved.length === 0
      ? 'no other would change its segment'
      : `${countText(moved.length, 'other', 'others')} would change segment because the cuts move`;
  return [{ topic: 'Lose a client', tone: 'fact', text: `Without ${name}, ${profit}; ${others}.` }];
}
