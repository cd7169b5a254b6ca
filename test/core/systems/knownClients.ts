import type { ClientColumns } from '../../../src/core/clientColumns';
import type { ClientFacts } from '../../../src/core/clientFacts';
import { clientLabels } from '../../../src/core/labels/clientLabels';
import { knownSystems } from '../../../src/core/systems/systems';
import type { Systems } from '../../../src/core/systems/systems';
import { clientMatrix } from '../../../src/core/matrix/clientMatrix';
import { USUAL_SETTINGS } from '../../../src/core/settings';
import type { Settings } from '../../../src/core/settings';

const WEIGHTED = { worth: { kind: 'weighted' }, effort: { kind: 'weighted' } } as const;

/** Facts of clients in short: one list of numbers a fact. */
export function factsOf(lists: Partial<Record<keyof ClientFacts, readonly number[]>>): ClientFacts {
  return Object.fromEntries(
    Object.entries(lists).map(([fact, numbers]) => [fact, Float64Array.from(numbers)]),
  );
}

export function systemsOf(clients: ClientColumns, settings: Partial<Settings> = {}): Systems {
  const matrix = clientMatrix(clients, WEIGHTED);
  return knownSystems({ clients, matrix, rules: WEIGHTED, settings: { ...USUAL_SETTINGS, ...settings } });
}

/** What every client is called by each label, and why: the label's name first. */
export class LabelsRead {
  readonly names: readonly string[];
  readonly #labels: ReturnType<typeof clientLabels>;
  readonly #clients: readonly string[];

  constructor(clients: ClientColumns, settings: Partial<Settings> = {}) {
    this.#labels = clientLabels(systemsOf(clients, settings));
    this.names = this.#labels.map(({ name }) => name);
    this.#clients = clients.names;
  }

  of(name: string): (string | number)[] {
    return this.#clients.map((_, client) => this.#label(name).of(client));
  }

  why(name: string): string[] {
    return this.#clients.map((_, client) => this.#label(name).why(client));
  }

  #label(name: string): ReturnType<typeof clientLabels>[number] {
    const label = this.#labels.find((each) => each.name === name);
    if (!label) throw new Error(`No label ${name} among ${this.names.join(', ')}`);
    return label;
  }
}
