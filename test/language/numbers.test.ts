import { describe, expect, it } from 'vitest';
import { shareText } from '../../src/language/shareText';

describe('a share', () => {
  it.each([
    [52, 100, '52%'],
    [0, 1000, '0%'],
    [1000, 1000, '100%'],
    [0, 0, '0%'],
  ])('of %d in %d is %s', (part, of, text) => {
    expect(shareText(part, of)).toBe(text);
  });

  it('of something never reads as nothing, nor one that is not the whole as the whole', () => {
    expect(shareText(1, 1000)).toBe('under 1%');
    expect(shareText(999, 1000)).toBe('over 99%');
    expect(shareText(994, 1000)).toBe('99%');
  });
});
