import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { jsonText } from '../../src/file/jsonText';

const written = (object: object) => [...jsonText(object)].join('');

describe('JSON in pieces', () => {
  it('says what JSON says', () => {
    const objects = fc.dictionary(fc.string(), fc.jsonValue(), { noNullPrototype: true });
    fc.assert(
      fc.property(objects, (object) => {
        expect(JSON.parse(written(object))).toEqual(JSON.parse(JSON.stringify(object)));
      }),
    );
  });

  it('has null for a missing number', () => {
    expect(JSON.parse(written({ peak: NaN, list: [{ worth: NaN }] }))).toEqual({
      peak: null,
      list: [{ worth: null }],
    });
  });

  it('writes lists that are made entry by entry, one entry a line, and hands on more than one piece', () => {
    function* entries() {
      for (let i = 0; i < 20_000; i++) yield { i };
    }
    const pieces = [...jsonText({ list: entries() })];
    expect(pieces.length).toBeGreaterThan(1);
    const text = pieces.join('');
    expect(text.split('\n')).toHaveLength(20_000 + 5);
    expect((JSON.parse(text) as { list: unknown[] }).list[19_999]).toEqual({ i: 19_999 });
  });
});
