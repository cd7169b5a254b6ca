import type { Words } from '../../src/language/english';
import type { View } from '../../src/taskpane/state/panelState';
import type { TestWorkbench } from '../support/workbench';
import { giveFunctions } from './functionCells';
import { atRest, giveClients, giveOpenPoints } from './panelTable';
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

  /** Presses *Build client matrix* and waits until the sheets are there. */
  async build(): Promise<void> {
    await this.press(this.words.build.button);
    await this.pane.locator('.message.success').waitFor();
  }

  /** Opens everything that is folded away within a part of the panel. */
  async unfold(part: string): Promise<void> {
    await this.pane.locator(part).evaluateAll((folded) => {
      for (const details of folded) details.setAttribute('open', '');
    });
  }

  /** From now on Excel answers so many requests more, and then none. */
  async lettingExcelWait(after = 0): Promise<void> {
    await this.addin.page.evaluate((answered) => {
      const requests = window.workbench?.host.requests;
      if (!requests) throw new Error('There is no host.');
      const take = requests.take.bind(requests);
      let left = answered;
      requests.take = (...request) => (left-- > 0 ? take(...request) : new Promise(() => undefined));
    }, after);
  }

  async sees(text: string | RegExp): Promise<void> {
    await this.pane.locator('main, footer').getByText(text).first().waitFor();
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

/** The functions of the workbook listed, with the button that freezes them. */
function withFunctionsListed(then: (person: Person, agree: string) => Promise<void>): Reach {
  return async (person) => {
    const { workbook, cells } = person.words;
    await giveFunctions(person.addin);
    await person.pane.getByRole('heading', { name: workbook.heading }).click();
    await person.press(cells.tasks.freeze.list);
    const agree = cells.tasks.freeze.agree(2);
    await person.pane.getByRole('button', { name: agree }).waitFor();
    await then(person, agree);
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
  'looking through the workbook': onPortfolio('data', async (person) => {
    await person.lettingExcelWait();
    await person.press(person.words.tables.another);
    await person.sees(person.words.tables.looking);
  }),
  'with another table clicked into': onPortfolio('matrix', async (person) => {
    await person.addin.excel('addSheet', 'Before', [
      ['Client', 'Revenue', 'Direct cost', 'Freight'],
      ['Oslo Foods', 900, 500, 40],
      ['Kiel Hotels & Resorts', 700, 350, 90],
    ]);
    await person.addin.excel('addTable', 'Before', 'A1:D3', 'ClientsOfTheYearBefore');
    await person.addin.excel('select', 'Before', 'B2');
    await person.pane
      .getByRole('button', { name: person.words.tables.use('ClientsOfTheYearBefore') })
      .waitFor();
  }),
  'reading the clients': async (person) => {
    await atRest(person.addin);
    await person.lettingExcelWait(1);
    await giveClients(person.addin);
    await person.open('matrix');
    await person.pane.getByRole('progressbar').first().waitFor();
  },
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
  'with the ratings of a client': onPortfolio('clients', async (person) => {
    await person.press('Oslo Foods');
    await person.pane.locator('.ratings').waitFor();
    await person.unfold('.ratings details');
  }),
  'with no client found': onPortfolio('clients', async (person) => {
    await person.pane.getByRole('searchbox').fill('zzz');
    await person.sees(person.words.card.noneFound);
  }),
  'with its settings': onPortfolio('workbook'),
  'with its settings unfolded': onPortfolio('workbook', (person) => person.unfold('main details')),
  'building the matrix': onPortfolio('matrix', async (person) => {
    await person.lettingExcelWait();
    await person.press(person.words.build.button);
    await person.pane.getByRole('button', { name: person.words.build.cancel }).waitFor();
  }),
  'with the matrix built': onPortfolio('matrix', (person) => person.build()),
  'with a question before removing': onPortfolio('matrix', async (person) => {
    await person.build();
    await person.pane.getByText(person.words.build.remove).click();
  }),
  'with the matrix removed': onPortfolio('matrix', async (person) => {
    await person.build();
    await person.pane.getByText(person.words.build.remove).click();
    await person.press(person.words.build.removeSurely);
    await person.sees(person.words.build.removed);
  }),
  'with a build that failed': async (person) => {
    await giveClients(person.addin);
    await person.counted();
    await person.addin.excel('protectWorkbook');
    await person.press(person.words.build.button);
    await person.pane.locator('.message.danger').waitFor();
  },
  'with functions to freeze': withFunctionsListed(() => Promise.resolve()),
  'with functions frozen': withFunctionsListed(async (person, agree) => {
    await person.press(agree);
    await person.pane.locator('.cell-task .message').waitFor();
  }),
};

/** Leads a fresh panel to a state. */
export async function reach(state: string, addin: TestWorkbench, words: Words): Promise<void> {
  await PANEL_STATES[state]?.(new Person(addin, words));
}
