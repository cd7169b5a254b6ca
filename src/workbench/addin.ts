import type { FunctionsMetadata } from './host/services/functionMetadata';

export interface AddinFunctions {
  readonly metadata: FunctionsMetadata;
  /** What stands before each function's name in a formula. */
  readonly namespace: string;
}

/** Reads what Excel reads of an add-in's functions: functions.json, and their namespace in the manifest. */
export async function loadFunctions(folder: string): Promise<AddinFunctions> {
  const [metadata, manifest] = await Promise.all([
    fetched(`${folder}functions.json`),
    fetched(`${folder}manifest.xml`),
  ]);
  return {
    metadata: (await metadata.json()) as FunctionsMetadata,
    namespace: namespaceIn(await manifest.text()),
  };
}

async function fetched(url: string): Promise<Response> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url} answered ${response.status}.`);
  return response;
}

function namespaceIn(manifest: string): string {
  const xml = new DOMParser().parseFromString(manifest, 'application/xml');
  const named = (name: string) => [...xml.getElementsByTagNameNS('*', name)];
  const resource = named('Namespace')[0]?.getAttribute('resid');
  const text = named('String').find((one) => one.getAttribute('id') === resource);
  const namespace = text?.getAttribute('DefaultValue');
  if (!namespace) throw new Error('The manifest names no namespace for the functions.');
  return namespace;
}
