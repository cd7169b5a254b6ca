import type { Frame } from 'playwright-core';
import { describe, expect } from 'vitest';
import { it } from '../support/workbench';
import type { TestWorkbench } from '../support/workbench';
import { giveLongTable, readyToBuildLong } from './longTables';
import { atRest, openView, readyToBuild } from './panelTable';

declare global {
  interface Window {
    /** Whether a deed that was waited for is done. */
    isDone?: boolean;
  }
}

/** What a person does while the add-in is at work on the 50,001 rows of Clients, which take two blocks at least. */
type Deed = 'cancels' | 'adds a row' | 'takes rows off' | 'makes plain cells of the table';

/** Requests of the add-in are counted that ask this; all of them have ''. */
type Asking = '' | '?rowHidden';
const ALL: Asking = '';
const BLOCK: Asking = '?rowHidden';

/** The person does it at the very moment when Excel has answered so many such requests. */
async function onceAnswered(addin: TestWorkbench, times: number, asking: Asking, deed: Deed): Promise<void> {
  await addin.page.evaluate(
    ([at, name, does]) => {
      const control = window.workbench;
      if (!control) throw new Error('The page has no workbench.');
      const deeds: Record<Deed, () => void> = {
        cancels: () => {
          const pane = document.querySelector('iframe')?.contentDocument;
          const cancel = (): HTMLElement | undefined =>
            pane?.querySelector<HTMLElement>('button.cancel') ?? undefined;
          const tabs = Array.from(pane?.querySelectorAll<HTMLElement>('[role=tab]') ?? []);
          if (!cancel()) tabs.find(({ textContent }) => textContent.trim() === 'Matrix')?.click();
          if (!cancel()) throw new Error('There is nothing to cancel.');
          cancel()?.click();
        },
        'adds a row': () => {
          control.setCells('Sheet1', 'A50003', [['Late', 1000, 400, 20]]);
          control.resizeTable('Clients', 'A1:D50003');
        },
        'takes rows off': () => {
          control.resizeTable('Clients', 'A1:D49001');
        },
        'makes plain cells of the table': () => {
          control.convertTable('Clients');
        },
      };
      const { log } = control.host.requests;
      const push = Array.prototype.push.bind(log);
      let answered = 0;
      window.isDone = false;
      log.push = (...entries) => {
        answered += entries.filter(
          ({ actions, error, isRelease }) =>
            !isRelease && error === null && actions.some((each) => each.startsWith(name)),
        ).length;
        if (answered >= at) {
          log.push = push;
          deeds[does]();
          window.isDone = true;
        }
        return push(...entries);
      };
    },
    [times, asking, deed] as const,
  );
}

/** Waits until the deed is done, or until `end` is there; tells whether it was the deed. */
async function wasDoneBefore(addin: TestWorkbench, end: string): Promise<boolean> {
  const done = addin.page.waitForFunction(() => window.isDone === true).then(() => true);
  const ended = addin.pane
    .locator(end)
    .waitFor()
    .then(() => false);
  for (const each of [done, ended]) each.catch(() => undefined);
  return Promise.any([done, ended]);
}

/** What a work that is broken off must leave as it was. */
async function workbookSeen(addin: TestWorkbench) {
  return {
    sheets: (await addin.excel('sheets')).map(({ name, names, tables, customProperties }) => ({
      name,
      names,
      tables,
      customProperties,
    })),
    settings: await addin.excel('settings'),
  };
}

async function pressBuild(pane: Frame): Promise<void> {
  await pane.getByRole('button', { name: 'Build client matrix' }).click();
}

describe('a long table that is being counted', () => {
  it.for([1, 2])(
    'is not counted where the user cancels at block %d, and whole when it is read again',
    async (block, { addin }) => {
      const { pane } = addin;
      await atRest(addin);
      await onceAnswered(addin, block, BLOCK, 'cancels');
      await giveLongTable(addin, 50_001);
      await pane.getByText('Nothing was counted. Read again when it suits you.').first().waitFor();
      expect((await addin.excel('sheets')).map(({ name }) => name)).toEqual(['Sheet1']);
      expect(await addin.excel('settings')).toEqual({});
      await pane.getByRole('button', { name: 'Read again' }).first().click();
      await readyToBuild(pane);
      await openView(pane, 'Data');
      await pane.getByText('50,001 rows = 49,996 in a quadrant + 5 set aside').waitFor();
    },
  );
});

describe('a long table that is being built from', () => {
  it('leaves the workbook as it was where the user cancels, whichever request was the last', async ({
    addin,
  }) => {
    const { pane } = addin;
    await readyToBuildLong(addin);
    await atRest(addin);
    const before = await workbookSeen(addin);
    let cancelled = 0;
    for (;;) {
      await onceAnswered(addin, cancelled + 1, ALL, 'cancels');
      await pressBuild(pane);
      if (!(await wasDoneBefore(addin, '.result .made-sheets'))) break;
      await pane
        .getByText(/^Cancelled\.|are ready/)
        .first()
        .waitFor();
      if (
        await pane
          .getByText(/are ready/)
          .first()
          .isVisible()
      )
        break;
      expect(await workbookSeen(addin)).toEqual(before);
      cancelled++;
    }
    // It is found, read and looked at, then written in several requests.
    expect(cancelled).toBeGreaterThan(5);
  });

  it.for([
    ['adds a row', 'The columns or rows of Clients changed meanwhile, so nothing was written.'],
    ['takes rows off', 'The columns or rows of Clients changed meanwhile, so nothing was written.'],
    ['makes plain cells of the table', 'Clients is no longer in this workbook, so nothing was written.'],
  ] as const)(
    'writes nothing and says why where someone %s between two blocks',
    async ([deed, sentence], { addin }) => {
      const { pane } = addin;
      const before = await readyToBuildLong(addin);
      await atRest(addin);
      await onceAnswered(addin, 1, BLOCK, deed);
      await pressBuild(pane);
      await pane.locator('.result').getByText(sentence).waitFor();
      expect((await addin.excel('sheets')).map(({ name }) => name)).toEqual(before);
      expect(await addin.excel('settings')).toEqual({});
    },
  );
});
