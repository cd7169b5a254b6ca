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
});
