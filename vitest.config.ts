import { defineConfig } from 'vitest/config';

// What lies right in test/excel and test/workbench speaks to the host through office.js; their folders hold pure tests.
const throughTheBrowser = ['test/browser/**/*.test.ts', 'test/excel/*.test.ts', 'test/workbench/*.test.ts'];

// What a spreadsheet that is not ours makes of our files.
const throughTheOffice = ['test/office/**/*.test.ts'];

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['test/**/*.test.ts'],
          exclude: [...throughTheBrowser, ...throughTheOffice],
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
      {
        test: {
          name: 'office',
          include: throughTheOffice,
          testTimeout: 300_000,
          // LibreOffice keeps a core busy: one at a time.
          fileParallelism: false,
        },
      },
    ],
  },
});
