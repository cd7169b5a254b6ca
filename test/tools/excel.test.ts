import { describe, expect, it } from 'vitest';
import { whyNotHere } from '../../tools/excel';

describe('trying the add-in in desktop Excel', () => {
  it('is refused with one sentence where there is no desktop Excel', () => {
    expect(whyNotHere('linux')).toMatch(/^Desktop Excel runs on Windows and macOS only.*npm start.*\.$/);
    expect(whyNotHere('win32')).toBeUndefined();
    expect(whyNotHere('darwin')).toBeUndefined();
  });
});
