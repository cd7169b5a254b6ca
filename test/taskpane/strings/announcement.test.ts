import { describe, expect, it } from 'vitest';
import * as changes from '../../../src/taskpane/state/changes';
import { withUse } from '../../../src/taskpane/state/choices';
import { announcement } from '../../../src/taskpane/strings/announcement';
import { ANALYSIS, CHOICES, ready, tableOf, withTable, WRITTEN, FAILURE } from '../state/fixtures';

describe('what is said aloud', () => {
  it('is how many clients stand where, once they are counted', () => {
    expect(announcement(ready())).toBe(
      '5 clients: 1 Prime, 1 Partner, 1 Commodity, 1 Underperformer and 1 No revenue.',
    );
  });

  it('is the same at every step of a build, so that nobody is talked over', () => {
    const [first, second] = [1, 2].map((done) =>
      announcement(changes.building(ready(), { what: 'writing', done, of: 3 })),
    );
    expect(first).toBe('Building the client matrix');
    expect(second).toBe(first);
  });

  it('is what was made and what came out', () => {
    const built = { choices: CHOICES, analysis: ANALYSIS, written: WRITTEN, summary: ['One.'] };
    const table = tableOf(ready());
    const state = changes.built({ ...ready(), table: { ...table, choices: CHOICES } }, built);
    expect(announcement(state)).toBe('The sheet “Client matrix” is ready. One.');
  });

  it('is why a build failed', () => {
    expect(announcement(changes.buildFailed(ready(), 'Protected.', FAILURE))).toBe(
      'The matrix was not built. Protected.',
    );
  });

  it('is what must be chosen before the clients can be counted', () => {
    expect(announcement(withTable(withUse(CHOICES, 1, 'unused')))).toBe(
      'Choose the column that holds revenue.',
    );
  });
});
