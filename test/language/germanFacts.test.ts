import { describe, expect, it } from 'vitest';
import { remarkText, REMARKS_ENGLISH } from '../../src/app/remarkText';
import { WORKBOOK_ENGLISH, workbookSentence } from '../../src/app/workbookSentence';
import { PROBLEMS_ENGLISH, sentence } from '../../src/core/problemSentence';
import { german } from '../../src/language/german';
import { PROBLEMS, REMARKS, WORKBOOK_PROBLEMS } from './problemSamples';

const { telling } = german;

/** Words of ours, which German has its own for. */
const OURS = ['kind', 'use', 'decimal', 'fact', 'why', 'is'];

/** What the English sentence tells of a thing beside its own words: texts and numbers of the user's. */
function factsTold(thing: unknown, english: string): string[] {
  if (typeof thing === 'number' || typeof thing === 'string') {
    const fact = String(thing);
    return new RegExp(`(?<![\\w.])${fact.replace(/\W/g, '\\$&')}(?!\\w)`).test(english) ? [fact] : [];
  }
  if (typeof thing !== 'object' || thing === null) return [];
  return Object.entries(thing).flatMap(([key, value]) =>
    OURS.includes(key) ? [] : factsTold(value, english),
  );
}

const TOLD = [
  ...Object.values(PROBLEMS).map((problem) => ({
    kind: problem.kind,
    facts: factsTold(problem, sentence(problem, PROBLEMS_ENGLISH)),
    english: sentence(problem, PROBLEMS_ENGLISH),
    said: sentence(problem, telling.data),
  })),
  ...Object.values(WORKBOOK_PROBLEMS).map((problem) => ({
    kind: problem.kind,
    facts: factsTold(problem, workbookSentence(problem, WORKBOOK_ENGLISH)),
    english: workbookSentence(problem, WORKBOOK_ENGLISH),
    said: workbookSentence(problem, telling.workbook),
  })),
  ...Object.values(REMARKS).map((remark) => ({
    kind: remark.kind,
    facts: factsTold(remark, remarkText(remark, REMARKS_ENGLISH)),
    english: remarkText(remark, REMARKS_ENGLISH),
    said: remarkText(remark, telling.remarks),
  })),
];

describe('what goes wrong, in German', () => {
  it.each(TOLD)('tells every fact that English tells: $kind', ({ facts, said }) => {
    expect(facts.filter((fact) => !said.includes(fact))).toEqual([]);
  });

  it.each(TOLD)('is a sentence, and not the English one: $kind', ({ said, english }) => {
    expect(said).not.toBe(english);
    expect(said).toMatch(/^[A-ZÄÖÜ„\d].*\.$/s);
    expect(said).not.toMatch(/undefined|\[object|NaN|“\w/);
  });

  it('counts facts at all', () => {
    expect(TOLD.flatMap(({ facts }) => facts).length).toBeGreaterThan(80);
  });

  it('has a form for one and a form for more', () => {
    const hidden = { ...PROBLEMS.hiddenRowsCounted };
    expect(sentence({ ...hidden, count: 1 }, telling.data)).toMatch(/^Zeile 14 ist /);
    expect(sentence({ ...hidden, count: 2 }, telling.data)).toMatch(/^2 Zeilen sind /);
    expect(telling.ready(['A'])).toBe('Das Blatt „A“ ist fertig.');
    expect(telling.ready(['A', 'B', 'C'])).toBe('Die Blätter „A“, „B“ und „C“ sind fertig.');
    expect(remarkText({ ...REMARKS.longText, more: 0 }, telling.remarks)).toContain('enthält B6 einen Text');
    expect(remarkText({ ...REMARKS.longText, more: 1 }, telling.remarks)).toContain(
      'enthalten B6 und 1 weitere Zelle einen Text',
    );
  });
});
