import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const pictures = readdirSync('assets').filter((name) => name.endsWith('.png'));
const manifest = readFileSync('manifest.xml', 'utf8');

/** Where a PNG's header holds width and height, and its kind of colour: 6 is red, green, blue and transparency. */
function header(png: Buffer): { width: number; height: number; colour: number } {
  return { width: png.readUInt32BE(16), height: png.readUInt32BE(20), colour: png.readUInt8(25) };
}

describe('the icons', () => {
  it.each(pictures)('%s is as large as its name says, and transparent', (name) => {
    const size = Number(/-(\d+)\.png$/.exec(name)?.[1]);
    expect(header(readFileSync(`assets/${name}`))).toEqual({ width: size, height: size, colour: 6 });
  });

  it('stand in the manifest at the size they have', () => {
    const used = [...manifest.matchAll(/<bt:Image size="(\d+)" resid="([\w.]+)"/g)];
    expect(used).not.toHaveLength(0);
    for (const [, size = '', resid = ''] of used) {
      expect(manifest).toMatch(new RegExp(`id="${resid}" DefaultValue="[^"]*-${size}\\.png"`));
    }
  });

  it('are 32 and 64 pixels in the list of add-ins', () => {
    expect(manifest).toMatch(/<IconUrl DefaultValue="[^"]*\/icon-32\.png"/);
    expect(manifest).toMatch(/<HighResolutionIconUrl DefaultValue="[^"]*\/icon-64\.png"/);
  });
});
