import { describe, expect } from 'vitest';
import { it } from '../support/workbench';

/** Where the library keeps which function answers which id. */
declare const CustomFunctions: {
  readonly _association: { readonly mappings: Readonly<Record<string, unknown>> };
};

describe('the functions as shipped, called through office.js', () => {
  it('are all there, under the ids of functions.json and no others', async ({ addin }) => {
    const metadata = (await (await addin.page.request.get('/addin/functions.json')).json()) as {
      functions: { id: string }[];
    };
    const associated = await addin.pane.evaluate(() => Object.keys(CustomFunctions._association.mappings));
    expect(associated.sort()).toEqual(metadata.functions.map(({ id }) => id).sort());
  });

  it('answer a whole column, and one bad row errs in its own cell only', async ({ addin }) => {
    const answer = await addin.excel('callFunction', 'CLIENTPROFIT', [
      [[1000], [{ error: '#N/A' }], [500]],
      [[600], [100], [450]],
      [[150], [0], [100]],
    ]);
    expect(answer).toMatchObject([[250], [{ error: '#N/A' }], [-50]]);
  });

  it('answer the same for a blank cell on every platform', async ({ addin }) => {
    const asked = () => addin.excel('callFunction', 'CLIENTPROFIT', [1000, 600, null]);
    await addin.excel('blankArguments', 'web');
    const onTheWeb = await asked();
    await addin.excel('blankArguments', 'desktop');
    expect(await asked()).toEqual(onTheWeb);
  });

  it('that are loaded later answer the first time they are asked, all at once', async ({ addin }) => {
    const ratings = [[1, 4, 4, 3]];
    const [type, step] = await Promise.all([
      addin.excel('callFunction', 'CLIENTTYPE', [ratings]),
      addin.excel('callFunction', 'TRUSTSTEP', [[['yes', 'yes', 'no', 'yes']]]),
    ]);
    expect([type, step]).toEqual([[['Client']], [[2]]]);
  });

  it('give #N/A and a sentence in place of an answer that Excel on the web would never take', async ({
    addin,
  }) => {
    const shareOf = (rows: number) =>
      addin.page.evaluate(async (count) => {
        const income = Array.from({ length: count }, (_, i) => [1 + (i % 7) / 3]);
        const answer = await window.workbench?.callFunction('IMPORTANCE', [income]);
        return Array.isArray(answer) ? { rows: answer.length, first: answer[0]?.[0] } : answer;
      }, rows);
    expect(await shareOf(150_000)).toMatchObject({ rows: 150_000 });
    expect(await shareOf(250_000)).toMatchObject({
      rows: 1,
      first: {
        error: '#N/A',
        message: expect.stringContaining('Excel on the web takes 4.5 MB at once') as unknown,
      },
    });
  });

  it('answer ten thousand formulas at once', async ({ addin }) => {
    const profits = await addin.page.evaluate(() =>
      Promise.all(
        Array.from({ length: 10_000 }, async (_, i) =>
          window.workbench?.callFunction('CLIENTPROFIT', [i, 1, 2]),
        ),
      ),
    );
    expect(profits).toEqual(Array.from({ length: 10_000 }, (_, i) => [[i - 3]]));
  });
});
