import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { buildWorkbench } from '../../tools/build';
import { serve } from '../../tools/serve';
import { DIST } from '../../webpack.config';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the workbench is served during the tests, such as http://localhost:41234. */
    siteAddress: string;
  }
}

/**
 * Builds and serves the workbench once for all browser tests, on a port of its own. To try tests against a site that
 * is already built and served, set SITE to its address.
 */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const served = process.env.SITE;
  if (served) {
    project.provide('siteAddress', served);
    return () => Promise.resolve();
  }
  const site = await serve({ folder: await buildWorkbench(join(DIST, 'test')), port: 0 });
  project.provide('siteAddress', site.address);
  return () => site.close();
}
