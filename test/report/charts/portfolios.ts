import type { ClientColumns } from '../../../src/core/clientColumns';
import { clientsOf } from '../inputs';
import type { Money } from '../inputs';
import { randomNumbers } from '../../support/randomNumbers';

const SYLLABLES = [
  'Mar',
  'lo',
  'ten',
  'Kas',
  'bri',
  'dge',
  'wo',
  'Quil',
  'mm',
  'ste',
  'il',
  'Ha',
  'ver',
  'GmbH',
];

/**
 * A portfolio as there are: revenue from small to large, worth and effort in a few clusters or spread, names of 5 to 24
 * letters. The same for the same seed.
 */
export function portfolio(seed: number, clients = 10 + (seed % 31)): ClientColumns {
  const random = randomNumbers(seed);
  const bell = (): number => random() + random() + random() - 1.5;
  const centres = Array.from({ length: 1 + Math.floor(random() * 4) }, () => [random(), random()] as const);
  const width = [0.05, 0.15, 0.4][seed % 3] ?? 0.4;
  const money = Array.from({ length: clients }, (): Money => {
    const [across = 0, up = 0] = centres[Math.floor(random() * centres.length)] ?? [];
    const worth = 0.1 + 0.4 * up + width * bell();
    const effort = Math.max(0.005, 0.05 + 0.3 * across + width * bell() * 0.7);
    const revenue = Math.round(1000 * Math.exp(6 * random()));
    return [revenue, revenue * (1 - worth), revenue * effort];
  });
  return clientsOf(money, () => nameOf(random));
}

function nameOf(random: () => number): string {
  const letters = 5 + Math.floor(random() * 20);
  let name = '';
  while (name.length < letters) {
    name += SYLLABLES[Math.floor(random() * SYLLABLES.length)] ?? '';
    if (random() < 0.2 && name.length < letters - 2) name += ' ';
  }
  return name.slice(0, letters).trim().padEnd(5, 'a');
}
