import { describe, expect, it } from 'vitest';
import { SPRING } from '../examples';
import { LabelsRead, systemsOf } from '../systems/knownClients';

// P, Q, R, S and T of Spring Distribution (Horngren): R bills most, S earns most, T loses.
describe('what counts as income', () => {
  it('is client profit unless another is chosen, and concentration goes by it', () => {
    const labels = (income?: 'contribution' | 'revenue') =>
      new LabelsRead(SPRING, income && { income }).of('Concentration').join(' ');
    expect(labels()).toBe('Regular Large Monopoly Monopoly Regular');
    // 3.1%, 11.7%, 45.1%, 37.8% and 2.3% of 161,652.
    expect(labels('contribution')).toBe('Regular Large Monopoly Monopoly Regular');
    // 2.1%, 8.5%, 55.4%, 30.5% and 3.5% of 1,449,612.
    expect(labels('revenue')).toBe('Regular Regular Monopoly Monopoly Regular');
  });

  it('is what priority and importance are told from as well', () => {
    // Of P 29,952 ÷ 9.9% is the least of all revenues by effort; T has 3.5% of all revenue, which is important.
    const read = new LabelsRead(SPRING, { income: 'revenue' });
    expect(read.of('Priority')).toEqual([5, 3, 1, 2, 4]);
    expect(read.of('Procurement view')[4]).toBe('Develop');
    expect(new LabelsRead(SPRING).of('Procurement view')[4]).toBe('Eject');
  });

  it('orders candidates for key account managers', () => {
    const first = (income: 'profit' | 'revenue') =>
      systemsOf(SPRING, { income, keyAccountCapacity: 1 }).accounts?.places.indexOf(1);
    expect([first('profit'), first('revenue')]).toEqual([3, 2]);
  });
});
