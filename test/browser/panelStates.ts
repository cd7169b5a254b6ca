import type { Words } from '../../src/language/english';
import type { View } from '../../src/taskpane/state/panelState';
import type { TestWorkbench } from '../support/workbench';
import { giveFunctions } from './functionCells';
import { giveClients, giveOpenPoints } from './panelTable';
import { givePortfolio } from './portfolioTable';

/** A person at the panel: what it offers is found by what it says in the language it speaks. */
class Person {
  readonly addin: TestWorkbench;
  readonly words: Words;

  constructor(addin: TestWorkbench, words: Words) {
    this.addin = addin;
    this.words = words;
  }

  get pane() {
    return this.addin.pane;
  }

  async open(view: View): Promise<void> {
    await this.pane.getByRole('tab', { name: this.words.views[view] }).click();
  }

  async press(name: string): Promise<void> {
    await this.pane.getByRole('button', { name }).first().click();
  }

  /** Waits until the clients are counted. */
  async counted(): Promise<void> {
    await this.pane.getByRole('button', { name: this.words.build.button, disabled: false }).waitFor();
  }

  async sees(text: string | RegExp): Promise<void> {
    await this.pane.locator('main').getByText(text).first().waitFor();
  }
}

type Reach = (person: Person) => Promise<void>;

/** The portfolio counted, with one of the views in front. */
function onPortfolio(view: View, then: Reach = () => Promise.resolve()): Reach {
  return async (person) => {
    await givePortfolio(person.addin);
    await person.counted();
    await person.open(view);
    await then(person);
  };
}

/** Every state of the panel by its name, and how a person gets there from an empty workbook. */
export const PANEL_STATES: Readonly<Record<string, Reach>> = {
  'with no table': async (person) => {
    await person.sees(person.words.firstRun.promise);
  },
  'with its columns': onPortfolio('data'),
  'with the tables of the workbook': onPortfolio('data', async (person) => {
    await person.press(person.words.tables.another);
    await person.sees(person.words.tables.heading);
  }),
  'with questions and an own scheme': async (person) => {
    await giveOpenPoints(person.addin);
    await person.open('data');
  },
  'with the matrix': onPortfolio('matrix'),
  'with another scheme': onPortfolio('matrix', async (person) => {
    const { preview } = person.words;
    await person.pane
      .getByRole('combobox', { name: preview.shows })
      .selectOption({ label: preview.schemes.mutualValue });
    await person.sees(preview.onlyHere);
  }),
  'with the matrix as a table': onPortfolio('matrix', async (person) => {
    await person.press(person.words.preview.asTable);
    await person.pane.getByRole('table').first().waitFor();
  }),
  'with a cut being dragged': onPortfolio('matrix', async ({ pane, addin: { page } }) => {
    const box = await pane.getByRole('slider').first().locator('.cut-box').boundingBox();
    if (!box) throw new Error('The cut is not to be seen.');
    const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(x + 10, y + 20);
  }),
  'with its clients': onPortfolio('clients'),
  'with the card of a client': onPortfolio('clients', async (person) => {
    await person.press('Oslo Foods');
    await person.pane.locator('.card-head').waitFor();
    await person.pane.locator('.labels-list').waitFor();
  }),
  'with no client found': onPortfolio('clients', async (person) => {
    await person.pane.getByRole('searchbox').fill('zzz');
    await person.sees(person.words.card.noneFound);
  }),
  'with its settings': onPortfolio('workbook'),
  'with the matrix built': onPortfolio('matrix', async (person) => {
    await person.press(person.words.build.button);
    await person.pane.locator('.message.success').waitFor();
  }),
  'with a question before removing': onPortfolio('matrix', async (person) => {
    await person.press(person.words.build.button);
    await person.pane.locator('.message.success').waitFor();
    await person.pane.getByText(person.words.build.remove).click();
  }),
  'with a build that failed': async (person) => {
    await giveClients(person.addin);
    await person.counted();
    await person.addin.excel('protectWorkbook');
    await person.press(person.words.build.button);
    await person.pane.locator('.message.danger').waitFor();
  },
  'with functions to freeze': async (person) => {
    await giveFunctions(person.addin);
    await person.pane.getByRole('heading', { name: person.words.workbook.heading }).click();
    await person.press(person.words.cells.tasks.freeze.list);
    await person.press(person.words.cells.tasks.freeze.agree(2)).catch(() => undefined);
  },
};

/** Leads a fresh panel to a state. */
export async function reach(state: string, addin: TestWorkbench, words: Words): Promise<void> {
  await PANEL_STATES[state]?.(new Person(addin, words));
}
