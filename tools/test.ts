import { readdirSync } from 'node:fs';
import { startVitest } from 'vitest/node';
import { findBrowser } from './browser';
import { check } from './check';
import { hasOffice, OFFICE_TESTS } from './office';

/** Everything that must hold before a change lands: the checks, then every test. What is left out is said. */
await findBrowser();
const checks = check();

const projects = hasOffice() ? [] : ['unit', 'browser'];
const vitest = await startVitest('test', [], { watch: false, allowOnly: false, project: projects });
const files = vitest.state.getTestModules();
const tests = files.flatMap((file) => [...file.children.allTests()]);
const passed = tests.filter((test) => test.result().state === 'passed').length;
// A file that could not run, or a test that did not, is a failure too: silence proves nothing.
const brokenFiles = files.filter((file) => file.errors().length > 0).length;
const errors = vitest.state.getUnhandledErrors().length;
await vitest.close();

const failed = checks.failed + (tests.length - passed) + brokenFiles + errors + (tests.length === 0 ? 1 : 0);
if (!hasOffice()) {
  const left = readdirSync(OFFICE_TESTS).filter((name) => name.endsWith('.test.ts')).length;
  console.log(
    `LibreOffice is not installed: ${left} files of checks were left out; npm run test:office installs it and runs them.`,
  );
}
console.log(`${checks.passed + passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);
