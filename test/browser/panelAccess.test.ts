import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { english } from '../../src/language/english';
import { german } from '../../src/language/german';
import { LOOKS, picture, wear } from '../support/looks';
import type { Look } from '../support/looks';
import { brokenRules, hiddenFocus, misfits } from '../support/paneFaults';
import { browserContext, TestWorkbench } from '../support/workbench';
import { PANEL_STATES, reach } from './panelStates';

/** Where pictures of all states go; none are taken where it is not set. See tools/pictures.ts. */
const PICTURES = process.env.PICTURES;

/** Which rules a look can break that the first one keeps: other colours can only lack contrast. */
const RULES: Readonly<Record<string, readonly string[] | undefined>> = {
  'light-320': undefined,
  'dark-320': ['color-contrast'],
  'contrast-320': ['color-contrast'],
};

async function faults(addin: TestWorkbench, { name }: Look): Promise<string[]> {
  const broken = name in RULES ? await brokenRules(addin.pane, RULES[name]) : [];
  return [...broken, ...(await misfits(addin.pane))];
}

describe.each([
  ['English', 'en-US', english],
  ['German', 'de-DE', german],
] as const)('in %s the panel', (_name, language, words) => {
  it.each(Object.keys(PANEL_STATES))(
    '%s breaks no rule, cuts no text and fits, in every look',
    async (state) => {
      const addin = await TestWorkbench.open(await browserContext(), undefined, language);
      await reach(state, addin, words);
      for (const look of LOOKS) {
        await wear(addin, look);
        expect.soft(await faults(addin, look), look.name).toEqual([]);
        if (PICTURES)
          await picture(addin, join(PICTURES, `${look.name}-${language}`), state.replaceAll(' ', '-'));
      }
      for (const look of LOOKS.filter(({ name }) => name === 'light-320' || name === 'enlarged-320')) {
        await wear(addin, look);
        expect.soft(await hiddenFocus(addin.pane), look.name).toEqual([]);
      }
      await addin.close();
    },
  );
});
