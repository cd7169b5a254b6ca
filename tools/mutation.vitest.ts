import { defineConfig } from 'vitest/config';

/** The tests of the core alone, as `npm run mutation` runs them against every change it makes. */
export default defineConfig({ test: { include: ['test/core/**/*.test.ts'] } });
