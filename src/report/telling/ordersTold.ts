import type { Systems } from '../../core/systems/systems';
import { costPerOrder, smallOrders } from '../../core/portfolio/smallOrders';
import { countText, namesText, shareText } from '../wording';
import { NAMES_TOLD } from './told';
import type { Told } from './told';

/** The small-orders test; nothing where it is not known what clients have ordered. */
export function ordersTold({ clients, matrix, orders }: Systems): Told[] {
  if (!orders) return [];
  const found = smallOrders({
    revenue: clients.revenue,
    contribution: matrix.contribution,
    costPerOrder: costPerOrder(matrix.costToServe, orders.orders),
    orders,
    names: clients.names,
  });
  const topic = 'Small orders';
  if (found.clients.length === 0)
    return [{ topic, tone: 'fact', text: 'No client repeats the same order below its break-even order.' }];
  const names = namesText(
    Array.from(found.clients, (client) => clients.names[client] ?? ''),
    NAMES_TOLD,
  );
  const who = countText(
    found.clients.length,
    'client that repeats the same order',
    'clients that repeat the same orders',
  );
  const comes = `${shareText(found.share)} of revenue comes from ${who} below break-even: ${names}.`;
  return found.isMajority
    ? [{ topic, tone: 'warning', text: `${comes} That is the majority of your revenue.` }]
    : [{ topic, tone: 'fact', text: comes }];
}
