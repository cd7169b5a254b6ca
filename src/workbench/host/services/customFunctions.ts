import type { EventEntry } from '../events';
import type { HostValue } from '../cells';
import { prepareArguments, type Argument, type BlankArguments } from './functionArguments';
import { allowsErrors, type FunctionsMetadata } from './functionMetadata';
import { readResult } from './functionResults';

const functionCalls = 1;
const invoke = 1000;
const errorsAsArguments = 4;

/** Calls the add-in's custom functions through office.js. */
export class CustomFunctions {
  blankArguments: BlankArguments = 'web';
  private metadata: FunctionsMetadata = { functions: [] };
  private readonly send: (entry: EventEntry) => void;
  private readonly waiting = new Map<number, (value: HostValue | HostValue[][]) => void>();
  private nextId = 1;
  private becomesReady!: () => void;
  private ready = this.newReadiness();

  constructor(send: (entry: EventEntry) => void) {
    this.send = send;
  }

  /** Calls that the add-in has not answered yet. */
  get inFlight(): number {
    return this.waiting.size;
  }

  use(metadata: FunctionsMetadata): void {
    this.metadata = metadata;
  }

  becomeReady(): void {
    this.becomesReady();
  }

  /** A new page of the add-in must say again that it is ready; what the old one owed fails. */
  restart(): void {
    for (const answer of this.waiting.values())
      answer({ error: '#VALUE!', message: 'The add-in was reloaded.' });
    this.waiting.clear();
    this.ready = this.newReadiness();
  }

  /** `address` is the calling cell, such as Sheet1!C1. A function the add-in does not have gives #NAME?. */
  async invoke(id: string, given: readonly Argument[], address: string): Promise<HostValue | HostValue[][]> {
    const one = this.metadata.functions.find((each) => each.id.toLowerCase() === id.toLowerCase());
    if (!one) return { error: '#NAME?' };
    const errorsAllowed = allowsErrors(this.metadata, one);
    const prepared = prepareArguments(one, given, errorsAllowed, this.blankArguments);
    if ('error' in prepared) return prepared.error;
    await this.ready;
    const number = this.nextId++;
    const flags = errorsAllowed ? errorsAsArguments : 0;
    const call = JSON.stringify([number, one.id, prepared.arguments, address, flags, null]);
    return new Promise((resolve) => {
      this.waiting.set(number, resolve);
      this.send([functionCalls, invoke, '', call, 0, false]);
    });
  }

  takeResults(results: unknown): void {
    for (const entry of results as readonly (readonly unknown[])[]) {
      const { id, value } = readResult(entry);
      this.waiting.get(id)?.(value);
      this.waiting.delete(id);
    }
  }

  private newReadiness(): Promise<void> {
    return new Promise((resolve) => {
      this.becomesReady = resolve;
    });
  }
}
