import { pathToFileURL } from 'node:url';

/** Whether this module is the one that was started, rather than imported. */
export function isMain(moduleUrl: string): boolean {
  const started = process.argv[1];
  return (
    started !== undefined &&
    pathToFileURL(started).href.replace(/\.ts$/, '') === moduleUrl.replace(/\.ts$/, '')
  );
}
