import { describe, expect, it } from 'vitest';
import { schemeNamed, SCHEMES } from '../../../src/core/matrix/scheme';

describe('the schemes', () => {
  it.each([
    // A. Clare, "Making 2013 the Year of the Client"
    ['Profit matrix', 'Prime', 'Partner', 'Commodity', 'Underperformer'],
    // C. Harrison, "Segment your clients"
    ['Procurement view', 'Maximise', 'Develop', 'Minimise', 'Eject'],
    // A. Clare, "Customers or Clients. Do you know the difference?"
    ['Mutual value', 'We over-invest', 'Green', 'Transactional', 'Client over-invests'],
    // B. P. Shapiro et al., HBR, September 1987
    ['Price vs cost to serve', 'Passive', 'Carriage trade', 'Bargain basement', 'Aggressive'],
    // P. Steele and B. Court, 1996
    ['Supplier preferencing', 'Development', 'Core', 'Nuisance', 'Exploitable'],
  ])('%s: top left, top right, bottom left, bottom right', (name, ...labels) => {
    const [topLeft, topRight, bottomLeft, bottomRight] = labels;
    expect(schemeNamed(name)?.labels).toEqual({ topLeft, topRight, bottomLeft, bottomRight });
    expect(SCHEMES).toHaveLength(5);
  });
});
