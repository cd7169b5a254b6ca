import type { QueryInfo } from './batch';
import { HostObject, wireName } from './hostObject';

/** What of an object is asked for; no entries ask for every plain property. */
type Wanted = Map<string, Wanted>;

/** Answers a load: the properties asked for, for a collection those of each of its items. */
export function answerQuery(object: HostObject, query: QueryInfo): Record<string, unknown> {
  const wanted: Wanted = new Map();
  for (const path of query.Select ?? []) add(wanted, path.split('/'));
  for (const path of query.Expand ?? []) add(wanted, path.split('/'));
  return answer(object, wanted, query);
}

function add(wanted: Wanted, path: readonly string[]): void {
  let here = wanted;
  for (const step of path) {
    if (step === '*') return;
    const next: Wanted = here.get(step) ?? new Map<string, Wanted>();
    here.set(step, next);
    here = next;
  }
}

function answer(object: HostObject, wanted: Wanted, query: QueryInfo): Record<string, unknown> {
  const items = object.items();
  if (!items) return { ...object.identity(), ...properties(object, wanted) };
  const own: Wanted = new Map();
  const ofItems: Wanted = new Map();
  let asksForItems = wanted.size === 0;
  for (const [name, inner] of wanted) {
    if (object.has(wireName(name))) own.set(name, inner);
    else asksForItems = true;
    if (name === 'items') for (const [key, value] of inner) ofItems.set(key, value);
    else if (!object.has(wireName(name))) ofItems.set(name, inner);
  }
  const result = { ...object.identity(), ...(own.size > 0 ? properties(object, own) : {}) };
  if (!asksForItems) return result;
  const first = query.Skip ?? 0;
  const shown = items.slice(first, query.Top === undefined ? undefined : first + query.Top);
  return { ...result, _Items: shown.map((item) => answer(item, ofItems, {})) };
}

function properties(object: HostObject, wanted: Wanted): Record<string, unknown> {
  if (wanted.size === 0) return plainProperties(object);
  const result: Record<string, unknown> = {};
  for (const [name, inner] of wanted) {
    const value = object.read(wireName(name));
    result[wireName(name)] = value instanceof HostObject ? answer(value, inner, {}) : value;
  }
  return result;
}

function plainProperties(object: HostObject): Record<string, unknown> {
  const result: Record<string, unknown> = {};
  for (const name of object.readableNames()) {
    const value = object.read(name);
    if (!(value instanceof HostObject)) result[name] = value;
  }
  return result;
}
