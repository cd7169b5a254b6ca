import type { Frame } from 'playwright-core';
import { describe, expect } from 'vitest';
import { it } from '../support/workbench';
import type { TestWorkbench } from '../support/workbench';
import { atRest, build, giveClients, openView, readyToBuild } from './panelTable';

const BUILD = 'Build client matrix';

async function pressBuild(pane: Frame): Promise<void> {
  await pane.getByRole('button', { name: BUILD }).click();
}

async function sheetNames(addin: TestWorkbench): Promise<string[]> {
  return (await addin.excel('sheets')).map(({ name }) => name);
}

async function ready(addin: TestWorkbench): Promise<Frame> {
  await giveClients(addin);
  await readyToBuild(addin.pane);
  return addin.pane;
}

describe('a build that is done', () => {
  it('takes the focus to its result, and leads to every sheet that it made', async ({ addin }) => {
    const pane = await ready(addin);
    await pane.getByRole('button', { name: BUILD }).press('Enter');
    await pane.getByRole('heading', { name: /are ready/ }).waitFor();
    await expect
      .poll(() => pane.evaluate(() => document.activeElement?.classList.contains('result')))
      .toBe(true);
    const made = (await addin.excel('sheets')).filter(({ visibility }) => visibility === 'Visible').slice(2);
    expect(made.length).toBeGreaterThan(1);
    for (const { name } of made) {
      await pane.getByRole('button', { name: `Go to “${name}”` }).click();
      await expect
        .poll(async () => (await addin.excel('sheets')).find(({ isActive }) => isActive)?.name)
        .toBe(name);
    }
  });
});

describe('a build that Excel broke off', () => {
  it('says what happened, copies the details for support without any cell, and is tried again', async ({
    addin,
  }) => {
    const pane = await ready(addin);
    await atRest(addin);
    await addin.excel('failAtRequest', 2, { code: 'GeneralException' });
    await pressBuild(pane);
    await pane.getByRole('heading', { name: 'The matrix was not built' }).waitFor();
    await pane
      .locator('.result')
      .getByText(/Excel stopped with the error GeneralException/)
      .waitFor();
    await pane.evaluate(() => {
      Object.defineProperty(navigator, 'clipboard', {
        value: { writeText: (text: string) => ((document.title = text), Promise.resolve()) },
      });
    });
    await pane.getByRole('button', { name: 'Copy details' }).click();
    await pane.getByText(/^Copied\./).waitFor();
    // A title has no line breaks.
    const copied = await pane.evaluate(() => document.title);
    expect(copied).toMatch(
      /^Client Matrix \d+\.\d+\.\d+ Problem: excelFailed Excel's error: GeneralException/,
    );
    for (const secret of ['Adler', 'Clients', 'Sheet1', '1000']) expect(copied).not.toContain(secret);
    await addin.excel('clearFaults');
    await pane.getByRole('button', { name: 'Try again' }).click();
    await pane.getByRole('heading', { name: /are ready/ }).waitFor();
  });

  it('shows the details to be copied by hand where the browser does not let us', async ({ addin }) => {
    const pane = await ready(addin);
    await atRest(addin);
    await addin.excel('failAtRequest', 2, { code: 'GeneralException' });
    await pressBuild(pane);
    await pane.evaluate(() => {
      Object.defineProperty(navigator, 'clipboard', {
        value: { writeText: () => Promise.reject(new Error('not allowed')) },
      });
    });
    await pane.getByRole('button', { name: 'Copy details' }).click();
    const text = pane.getByRole('textbox', { name: 'Details for support' });
    expect(await text.inputValue()).toContain('GeneralException');
    expect(await pane.evaluate(() => document.getSelection()?.toString() ?? '')).toContain('Client Matrix');
  });
});

/** Presses *Cancel* while the add-in's request of this number is answered, counted from the next. */
async function cancelAtRequest(addin: TestWorkbench, number: number): Promise<void> {
  await addin.page.evaluate((at) => {
    const control = window.workbench;
    if (!control) return;
    const { log } = control.host.requests;
    const push = log.push.bind(log);
    let requests = 0;
    log.push = (...entries) => {
      requests += entries.filter(({ isRelease }) => !isRelease).length;
      if (requests === at) {
        log.push = push;
        const buttons = document.querySelector('iframe')?.contentDocument?.querySelectorAll('footer button');
        const cancel = Array.from(buttons ?? []).find(({ textContent }) => textContent.trim() === 'Cancel');
        cancel?.dispatchEvent(new MouseEvent('click', { bubbles: true }));
      }
      return push(...entries);
    };
  }, number);
}

/** Builds, and waits until the build has begun and ended, however quickly. */
async function buildToItsEnd(pane: Frame): Promise<void> {
  const watch = await pane.evaluateHandle(() => {
    const isBuilding = (): boolean =>
      Array.from(document.querySelectorAll('footer button')).some((button) =>
        button.textContent.trim().startsWith('Cancel'),
      );
    let hasBegun = false;
    const ended = new Promise<void>((resolve) => {
      new MutationObserver((_, observer) => {
        hasBegun ||= isBuilding();
        if (!hasBegun || isBuilding()) return;
        observer.disconnect();
        resolve();
      }).observe(document.body, { childList: true, subtree: true, characterData: true });
    });
    return { ended };
  });
  await pressBuild(pane);
  await watch.evaluate(({ ended }) => ended);
}

describe('a build that is cancelled', () => {
  it('leaves nothing behind, whichever of its requests is under way', async ({ addin }) => {
    const pane = await ready(addin);
    await atRest(addin);
    const before = await sheetNames(addin);
    let cancelled = 0;
    for (let request = 1; request <= 8; request++) {
      await cancelAtRequest(addin, request);
      await buildToItsEnd(pane);
      const said = await pane.locator('.result .message:not(.looking)').first().innerText();
      if (!said.includes('Cancelled')) break;
      cancelled++;
      expect(await sheetNames(addin)).toEqual(before);
      expect(await addin.excel('settings')).toEqual({});
    }
    expect(cancelled).toBeGreaterThanOrEqual(3);
    expect((await sheetNames(addin)).length).toBeGreaterThan(before.length);
  });
});

describe('a table that is changed while the panel is open', () => {
  it('is built though it was renamed, sorted and made shorter', async ({ addin }) => {
    const pane = await ready(addin);
    await addin.excel('renameTable', 'Clients', 'Customers');
    await addin.excel('sortTable', 'Customers', 0, true);
    await addin.excel('resizeTable', 'Customers', 'A1:E6');
    await build(pane);
    await openView(pane, 'Data');
    await pane
      .locator('.problems')
      .getByText(/^5 rows = /)
      .waitFor();
  });

  it('is told to have other columns, and looked at again', async ({ addin }) => {
    const pane = await ready(addin);
    await addin.excel('type', 'Sheet1', 'E1', [['Carriage']]);
    await pressBuild(pane);
    await pane
      .getByText(/^The columns or rows of Clients changed meanwhile/)
      .first()
      .waitFor();
    await addin.excel('select', 'Sheet1', 'J20');
    await pane.getByRole('button', { name: 'Look at the table again' }).click();
    await openView(pane, 'Data');
    await pane.getByRole('combobox', { name: 'Use of Carriage' }).waitFor({ state: 'attached' });
  });

  it('is told to be gone, with a way to another', async ({ addin }) => {
    const pane = await ready(addin);
    await addin.excel('addSheet', 'Other', [
      ['Client', 'Revenue', 'Direct cost', 'Freight'],
      ['Zorn', 100, 50, 5],
    ]);
    await addin.excel('convertTable', 'Clients');
    await pressBuild(pane);
    await pane
      .getByText(/^Clients is no longer in this workbook/)
      .first()
      .waitFor();
    await pane.getByRole('button', { name: 'Use the table at the selected cell' }).waitFor();
    await addin.excel('select', 'Other', 'A2');
    await readyToBuild(pane);
  });
});

describe('reading', () => {
  it('says that there are no clients yet where the table has no rows', async ({ addin }) => {
    await addin.excel('setCells', 'Sheet1', 'A1', [['Client', 'Revenue', 'Direct cost', 'Freight']]);
    await addin.excel('addTable', 'Sheet1', 'A1:D2', 'Clients');
    await addin.excel('select', 'Sheet1', 'B2');
    const { pane } = addin;
    await openView(pane, 'Matrix');
    await pane.locator('.figures .message').waitFor();
    expect(await pane.locator('.figures').innerText()).toMatch(/No clients yet|could not be read/);
  });

  it('names the cell being edited and the protected sheet, each with what to do', async ({ addin }) => {
    const pane = await ready(addin);
    await addin.excel('editCell', true);
    await pressBuild(pane);
    await pane
      .getByText(/A cell is being edited\. Finish it with Enter or Esc/)
      .first()
      .waitFor();
    await addin.excel('editCell', false);
    await pane.getByRole('button', { name: 'Try again' }).click();
    await pane.getByRole('heading', { name: /are ready/ }).waitFor();
    await addin.excel('protectSheet', 'Client matrix');
    await pressBuild(pane);
    await pane
      .getByText(/The sheet “Client matrix” is protected/)
      .first()
      .waitFor();
    await addin.excel('protectSheet', 'Client matrix', false);
  });
});
