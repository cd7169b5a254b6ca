import { describe, expect, it } from 'vitest';
import { FACTS } from '../../../src/core/clientFacts';
import { COLUMN_USES } from '../../../src/intake/columnMapping';
import { meaningOf, PROFIT_USES, ROW_USES, withMeaning } from '../../../src/taskpane/state/columnMeaning';
import { FACT_SYSTEMS } from '../../../src/taskpane/state/factSystems';
import { CHOICES } from './fixtures';

describe('what a column can be', () => {
  it('is every use', () => {
    expect([...PROFIT_USES, ...ROW_USES, 'fact', 'unused'].sort()).toEqual([...COLUMN_USES].sort());
  });

  it('is every fact, offered once', () => {
    expect(Object.values(FACT_SYSTEMS).flat().sort()).toEqual(Object.keys(FACTS).sort());
  });

  it('is what was chosen', () => {
    for (const meaning of ['fact:growth', 'order', 'unused'] as const) {
      const column = withMeaning(CHOICES, 4, meaning).mapping.columns[4];
      expect(column && meaningOf(column)).toBe(meaning);
    }
  });

  it('is nothing where a fact is meant and none is named', () => {
    expect(meaningOf({ use: 'fact', fact: null })).toBe('unused');
  });
});
