import { defineConfig } from 'vitest/config';

const throughTheBrowser = [
  'test/browser/**/*.test.ts',
  'test/excel/**/*.test.ts',
  'test/workbench/**/*.test.ts',
];

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['test/**/*.test.ts'],
          exclude: throughTheBrowser,
          testTimeout: 30_000,
        },
      },
      {
        test: {
          name: 'browser',
          include: throughTheBrowser,
          globalSetup: ['test/support/site.ts'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
          // The stories share two cores with Chromium and a spreadsheet: one file at a time is the fastest.
          fileParallelism: false,
        },
      },
    ],
  },
});
