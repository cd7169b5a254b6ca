import type { Systems } from '../../core/systems/systems';
import { allLikeTheBest } from '../../core/portfolio/allLikeTheBest';
import { incomeAtRisk } from '../../core/portfolio/incomeAtRisk';
import { moneyText } from '../../core/reason/numberText';
import { personasIn } from '../../core/relationship/personas';
import { ROLES, rolesIn, type PlayedRoles } from '../../core/relationship/roles';
import { countText, namesText, shareText, wholeText } from '../wording';
import { NAMES_TOLD } from './told';
import type { Told } from './told';

/** What all clients would earn if each were like the Mutual best; nothing where there is none. */
export function bestTold({ matrix, personas }: Systems): Told[] {
  if (!personas) return [];
  const { clients, best, total, actual } = allLikeTheBest(
    matrix.profit,
    (client) => personasIn(personas.met[client])[0] === 'Mutual best',
  );
  if (best === 0) return [];
  const text = `If all ${wholeText(clients)} clients earned what the ${countText(best, 'Mutual best does', 'Mutual best do')} on average, profit would be ${moneyText(total)} instead of ${moneyText(actual)}.`;
  return [{ topic: 'All like the best', tone: 'fact', text }];
}

const INCOME_WORDS = { profit: 'a profit', contribution: 'a contribution', revenue: 'revenue' } as const;

/** Income that hangs on Breadwinners whose trust is not won beyond step 2; nothing where trust is not known. */
export function riskTold({ clients, incomes, trust, settings }: Systems): Told[] {
  if (!trust) return [];
  const risk = incomeAtRisk({
    income: incomes,
    trust: trust.steps,
    revenue: clients.revenue,
    names: clients.names,
  });
  const topic = 'Income at risk';
  if (risk.clients.length === 0)
    return [{ topic, tone: 'fact', text: 'No Breadwinner is known to stand at trust step 2 or below.' }];
  const names = namesText(
    Array.from(risk.clients, (client) => clients.names[client] ?? ''),
    NAMES_TOLD,
  );
  const who = countText(risk.clients.length, 'Breadwinner stands', 'Breadwinners stand');
  const text = `${who} at trust step 2 or below, with ${INCOME_WORDS[settings.income]} of ${moneyText(risk.income)} (${shareText(risk.share)} of all): ${names}.`;
  return [{ topic, tone: 'warning', text }];
}

/** How many clients have each role. */
export function rolesTold({ roles }: Systems): Told[] {
  if (!roles) return [];
  const topic = 'Roles';
  const counts = countsOf(roles);
  if (counts.size === 0) return [{ topic, tone: 'fact', text: 'No client has a role.' }];
  const parts = [...counts].map(([role, count]) => `${role} ${wholeText(count)}`);
  return [
    { topic, tone: 'fact', text: `${parts.join(', ')}.` },
    {
      topic,
      tone: 'note',
      text: 'One client can have several roles, so these counts do not sum to the clients.',
    },
  ];
}

/** In the order of the roles; those that nobody has are left out. */
function countsOf({ played, strategicThoughSmall }: PlayedRoles): Map<string, number> {
  const counts = new Map<string, number>(ROLES.map((role) => [role, 0]));
  for (const bits of played) for (const role of rolesIn(bits)) counts.set(role, (counts.get(role) ?? 0) + 1);
  counts.set(
    'Strategic though small',
    strategicThoughSmall.reduce((sum, one) => sum + one, 0),
  );
  return new Map([...counts].filter(([, count]) => count > 0));
}
