import { existsSync, readFileSync } from 'node:fs';
import { html, type Html } from './html';
import type { Language } from './topics';

/** The steps of the tour, each with a picture taken from the running workbench by tools/tourPictures.ts. */
export type TourStep = 'open' | 'data' | 'matrix' | 'built' | 'card';

/** How many pixels of a picture go on one of the page. */
export const PICTURE_DENSITY = 1.5;

/** Where the pictures lie, a folder a language. */
export const TOUR_PICTURES = new URL('../../docs/tour/', import.meta.url);

export interface StepWords {
  readonly heading: string;
  readonly text: Html;
  /** What the picture shows, for those who do not see it. */
  readonly picture: string;
}

/** One step of the tour with its picture. */
export function tourStep(language: Language, step: TourStep, words: StepWords): Html {
  const file = `${language}/${step}.png`;
  const { width, height } = sizeOf(new URL(file, TOUR_PICTURES));
  const root = language === 'en' ? '' : '../';
  return html`<li>
    <h2>${words.heading}</h2>
    ${words.text}
    <img
      src="${root}tour/${file}"
      width="${String(width)}"
      height="${String(height)}"
      loading="lazy"
      alt="${words.picture}"
    />
  </li>`;
}

/** The size in the pixels of a page, from what a PNG's header tells. */
function sizeOf(picture: URL): { width: number; height: number } {
  if (!existsSync(picture))
    throw new Error(`${picture.pathname} is missing: npx tsx tools/tourPictures.ts takes it.`);
  const png = readFileSync(picture);
  return { width: png.readUInt32BE(16) / PICTURE_DENSITY, height: png.readUInt32BE(20) / PICTURE_DENSITY };
}
