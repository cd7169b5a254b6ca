import { describe, expect, it } from 'vitest';
import { LABELS_ENGLISH } from '../../src/core/labels/labelWords';
import { DISTANCES_ENGLISH } from '../../src/core/reason/distancesText';
import { english } from '../../src/language/english';
import { german } from '../../src/language/german';
import { HEADLINES_ENGLISH } from '../../src/report/headlineWords';

type Leaf = readonly [path: string, english: unknown, german: unknown];

/** Every word of both dictionaries, each with its path. */
function leaves(one: unknown, other: unknown, path = ''): Leaf[] {
  if (typeof one !== 'object' || one === null) return [[path, one, other]];
  return Object.entries(one).flatMap(([key, value]) =>
    leaves(
      value,
      (other as Record<string, unknown> | undefined)?.[key],
      path === '' ? key : `${path}.${key}`,
    ),
  );
}

/** English as it is where the core says it by itself. */
const spoken = {
  ...english,
  card: { ...english.card, distances: DISTANCES_ENGLISH, moves: german.card.moves },
  headlines: HEADLINES_ENGLISH,
  labels: LABELS_ENGLISH,
};
const LEAVES = leaves(spoken, german);

/** The same word in both languages, and why. */
const ALIKE: readonly RegExp[] = [
  // Not words: signs, units, a direction, empty hints.
  /^direction$|\.unit$|\.hint$|percent$|\.badge$|\.count$|\.share$|headlines\.share/,
  // Numbers and plurals are written by the same function, which knows the language.
  /^plural$|ratings\.by$|\.numbers\.|formula$|^label$|\.label$|labels\.segment\.measure/,
  // Next moves are the core's own texts, which are no dictionary in English.
  /^card\.moves/,
  // International words.
  /^views\.matrix$|^preview\.shows$|innovation$|^more\.scheme\.name$|^card\.kinds\.segment$|segment$|^columns\.facts\.innovation$/i,
];

const SAMPLES: readonly (readonly unknown[])[] = [
  [7, 3, 2, 5],
  ['Xenon', 'Yttrium', 'Zinc', 'Argon'],
  ['Xenon', 4, 3, 2],
  [4, 'Xenon', 'Yttrium', 3],
  ['Xenon', true, 'Yttrium', true],
  [true, 'Xenon', 'Yttrium'],
  [['Xenon', 'Yttrium'], 3, 2],
  ['Xenon', ['Yttrium', 'Zinc'], 'Argon'],
];

/** What a function says of the first samples that it can say something of. */
function said(words: unknown): (sample: readonly unknown[]) => string | null {
  return (sample) => {
    try {
      const text: unknown = (words as (...args: readonly unknown[]) => unknown)(...sample);
      return typeof text === 'string' && !/undefined|NaN|\[object/.test(text) ? text : null;
    } catch {
      return null;
    }
  };
}

describe('the German dictionary', () => {
  it('has a word for each English one, of the same sort', () => {
    const missing = LEAVES.filter(([, one, other]) => typeof one !== typeof other);
    expect(missing.map(([path]) => path)).toEqual([]);
  });

  it('leaves no English text as it is', () => {
    const same = LEAVES.filter(
      ([path, one, other]) =>
        typeof one === 'string' && one !== '' && one === other && !ALIKE.some((why) => why.test(path)),
    );
    expect(same.map(([path, one]) => `${path}: ${String(one)}`)).toEqual([]);
  });

  it('has no function that answers in English', () => {
    const same = LEAVES.flatMap(([path, one, other]) => {
      if (typeof one !== 'function' || ALIKE.some((why) => why.test(path))) return [];
      const answers = SAMPLES.map((sample) => [said(one)(sample), said(other)(sample)] as const).filter(
        ([text, its]) => text !== null && its !== null,
      );
      // What answers with its sample alone has no words of its own.
      const worded = answers.filter(([text]) => /[A-Za-z]{2}/.test(bare(text ?? '')));
      return worded.length > 0 && worded.every(([text, its]) => text === its) ? [path] : [];
    });
    expect(same).toEqual([]);
  });

  it('fills every place of a text with what it is told', () => {
    const lost = LEAVES.flatMap(([path, one, other]) => {
      if (typeof one !== 'function') return [];
      return SAMPLES.slice(1, 2).flatMap((sample) => {
        const [text, its] = [said(one)(sample), said(other)(sample)];
        if (text === null || its === null) return [];
        const told = sample.filter((word) => text.toLowerCase().includes(String(word).toLowerCase()));
        return told.every((word) => its.toLowerCase().includes(String(word).toLowerCase())) ? [] : [path];
      });
    });
    expect(lost).toEqual([]);
  });
});

/** A text without the samples that it was told. */
function bare(text: string): string {
  return text.replace(/Xenon|Yttrium|Zinc|Argon|true|false/gi, '');
}
