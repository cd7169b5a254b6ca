import { expect, it } from 'vitest';
import { sha256 } from '../../../src/taskpane/entry/sha256';

it('gives the digest that the standard gives of the same bytes', async () => {
  // FIPS 180-2, appendix B.1.
  expect(await sha256(['abc'])).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
  // printf 'é' | sha256sum
  expect(await sha256(['é'])).toBe('4a99557e4033c3539de2eb65472017cad5f9557f7a0625a09f1c3f6e2ba69c4c');
});

it('gives the same digest of a text whatever pieces it comes in', async () => {
  const whole = await sha256(['one\nzwölf\n']);
  expect(await sha256(['one\n', '', 'zwö', 'lf\n'])).toBe(whole);
  expect(await sha256([])).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855');
});
