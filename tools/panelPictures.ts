import { rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { startVitest } from 'vitest/node';
import { DIST } from '../webpack.config';
import { contactSheets } from './contactSheet';

/**
 * Pictures of the panel in every state, look and language, taken by the story that checks them all; and for each look and
 * language one picture that shows all states at once.
 */
const folder = join(DIST, 'pictures');
await rm(folder, { recursive: true, force: true });
process.env.PICTURES = resolve(folder);
const vitest = await startVitest('test', ['test/browser/panelAccess.test.ts'], {
  watch: false,
  project: ['browser'],
});
await vitest.close();
console.log((await contactSheets(folder)).join('\n'));
