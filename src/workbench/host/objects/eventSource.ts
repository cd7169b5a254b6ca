import { HostObject } from '../batch/hostObject';
import type { Api } from './api';

/** An object whose events an add-in can ask for; `types` holds Excel's number for each. */
export abstract class EventSource extends HostObject {
  protected readonly api: Api;
  private readonly target: string;
  private readonly types: Readonly<Record<string, number>>;

  constructor(api: Api, target: string, types: Readonly<Record<string, number>>) {
    super();
    this.api = api;
    this.target = target;
    this.types = types;
  }

  override call(name: string, given: readonly unknown[]): unknown {
    const match = /^_(Register|Unregister)(\w+)$/.exec(name);
    const type = match && this.types[match[2] ?? ''];
    if (!match || typeof type !== 'number') return super.call(name, given);
    if (match[1] === 'Register') this.api.events.register(type, this.target);
    else this.api.events.unregister(type, this.target);
    return null;
  }
}
