import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import type { TestWorkbench } from './workbench';

/** How the pane looks: what the system asks for, and how much room there is. */
export interface Look {
  readonly name: string;
  readonly width: number;
  readonly height: number;
  readonly media: Parameters<Page['emulateMedia']>[0];
  /** Text runs from the right, as no language of ours does yet. */
  readonly isRightToLeft?: boolean;
}

const HEIGHT = 720;
const LIGHT = { colorScheme: 'light', forcedColors: 'none' } as const;
const DARK = { colorScheme: 'dark', forcedColors: 'none' } as const;
const CONTRAST = { colorScheme: 'dark', forcedColors: 'active' } as const;

export const LOOKS: readonly Look[] = [
  { name: 'light-320', width: 320, height: HEIGHT, media: LIGHT },
  { name: 'light-480', width: 480, height: HEIGHT, media: LIGHT },
  { name: 'dark-320', width: 320, height: HEIGHT, media: DARK },
  { name: 'dark-480', width: 480, height: HEIGHT, media: DARK },
  { name: 'contrast-320', width: 320, height: HEIGHT, media: CONTRAST },
  { name: 'contrast-480', width: 480, height: HEIGHT, media: CONTRAST },
  { name: 'rightToLeft-320', width: 320, height: HEIGHT, media: LIGHT, isRightToLeft: true },
  // 1280 by 1024 pixels at 400%.
  { name: 'enlarged-320', width: 320, height: 256, media: LIGHT },
  { name: 'full-1200', width: 1200, height: HEIGHT, media: LIGHT },
];

/** Gives the pane a look and waits until it is drawn. */
export async function wear({ page, pane }: TestWorkbench, look: Look): Promise<void> {
  await page.setViewportSize({ width: look.width + 40, height: HEIGHT + 120 });
  await page.emulateMedia({ reducedMotion: 'reduce', ...look.media });
  await page.locator('iframe').evaluate((frame, { width, height }) => {
    frame.style.width = `${String(width)}px`;
    frame.style.height = `${String(height)}px`;
  }, look);
  await pane.evaluate(
    async (direction) => {
      document.documentElement.dir = direction;
      await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)));
    },
    look.isRightToLeft ? 'rtl' : 'ltr',
  );
}

/** A picture of the whole pane, as high as what it holds, at folder/name.png. */
export async function picture({ page, pane }: TestWorkbench, folder: string, name: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  const frame = page.locator('iframe');
  const height = await pane.evaluate(() => Math.max(innerHeight, document.documentElement.scrollHeight));
  await frame.evaluate((element, pixels) => {
    element.style.height = `${String(pixels)}px`;
  }, height);
  await frame.screenshot({ path: join(folder, `${name}.png`), animations: 'disabled' });
}
