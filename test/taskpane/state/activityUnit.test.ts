import { describe, expect, it } from 'vitest';
import { activityUnit } from '../../../src/taskpane/state/activityUnit';

describe('the unit of an activity', () => {
  it.each([
    ['Orders', 'order'],
    ['Order lines', 'order line'],
    ['Deliveries', 'delivery'],
    ['Rush dispatches', 'rush dispatch'],
    ['Number of visits', 'visit'],
    ['# returns ', 'return'],
  ])('of “%s” is one %s', (header, unit) => {
    expect(activityUnit(header)).toBe(unit);
  });

  it.each(['Freight', 'Bestellungen', 'km', '', 'Access', 'Cases (2026)', '<b>s'])(
    'of “%s” is not guessed',
    (header) => {
      expect(activityUnit(header)).toBe('');
    },
  );
});
