import { describe, expect, it } from 'vitest';
import { across, ask, down, one } from './cells';

const FOUR =
  'ratings must have 4 columns in this order: standardised, negotiation, joint solutions, breadth of scope';

describe('CLIENTTYPE', () => {
  it('labels one row a client; what is missing makes it Unrated, a blank is 0', () => {
    const ratings = [
      [1, 4, 4, 3],
      [5, 0, 1, 1],
      [1, 4, 'n/a', 3],
      [1, 4, '', 3],
      [1, 4, null, 4],
    ];
    expect(ask('CLIENTTYPE', ratings)).toEqual(down('Client', 'Customer', 'Unrated', 'Unrated', 'Client'));
  });

  it('errs in the row of a bad rating only, and names it', () => {
    const ratings = [
      [1, 4, 4, 3],
      [1, 'high', 4, 3],
      [1, 4, 4, 5.1],
      [-1, 4, 4, 5],
      [1, true, 4, 3],
      [1, 4, { code: '#DIV/0!' }, 3],
      [5, 5, 5, 5 + 1e-12],
    ];
    expect(ask('CLIENTTYPE', ratings).flat()).toEqual([
      'Client',
      '#VALUE!: ratings, negotiation (cell 2 of 7) must be a number, but is “high”.',
      '#NUM!: ratings, breadth of scope (cell 3 of 7) must be a rating from 0 to 5.',
      '#NUM!: ratings, standardised (cell 4 of 7) must be a rating from 0 to 5.',
      '#VALUE!: ratings, negotiation (cell 5 of 7) must be a number, but is TRUE.',
      '#DIV/0!: ratings, joint solutions (cell 6 of 7) shows #DIV/0!.',
      'Client',
    ]);
  });

  it('is one error that says which columns belong in which order when there are more or fewer', () => {
    expect(ask('CLIENTTYPE', [[1, 2, 3]])).toEqual(one(`#VALUE!: ${FOUR}; it has 3.`));
    expect(ask('CLIENTTYPE', down(1, 2, 3, 4))).toEqual(one(`#VALUE!: ${FOUR}; it has 1.`));
    expect(ask('CLIENTTYPE', across(1, 2, 3, 4, 5))).toEqual(one(`#VALUE!: ${FOUR}; it has 5.`));
    expect(ask('CLIENTTYPE', null)).toEqual(one(`#VALUE!: ${FOUR}; it has 1.`));
  });

  it('hands on an error in place of the whole argument', () => {
    expect(ask('CLIENTTYPE', one({ code: '#REF!' }))).toEqual(one('#REF!: ratings shows #REF!.'));
  });

  it('ends whole columns with the last row in use', () => {
    const whole = [[1, 4, 4, 3], ...Array.from({ length: 1_048_575 }, () => [0, 0, 0, 0])];
    expect(ask('CLIENTTYPE', whole)).toEqual(one('Client'));
  });
});

describe('TRUSTSTEP', () => {
  it('takes TRUE and FALSE, words for yes and no, 1 and 0, a blank as no', () => {
    const evidence = [
      [true, true, false, true],
      ['yes', 'Yes', 'no', 'YES'],
      ['ja', 'oui', 'sí', 'sim'],
      [1, 1, 1, 0],
      ['1', ' true ', 'y', 'n'],
      ['nein', 1, 1, 1],
      [1, null, 1, 1],
    ];
    expect(ask('TRUSTSTEP', evidence)).toEqual(down(2, 2, 4, 3, 3, 0, 1));
  });

  it('needs the evidence that decides, not what comes after a no', () => {
    const evidence = [
      ['yes', '', 'yes', 'yes'],
      ['no', '', '', ''],
    ];
    expect(ask('TRUSTSTEP', evidence)).toEqual(
      down('#N/A: evidence, their business problem brought is missing.', 0),
    );
  });

  it('errs in the row that says something else only', () => {
    const evidence = [
      ['yes', 'no', 'no', 'maybe'],
      [2, 1, 1, 1],
      ['constructor', 1, 1, 1],
      [1, 1, 1, 1],
    ];
    expect(ask('TRUSTSTEP', evidence).flat()).toEqual([
      '#VALUE!: evidence, what no other supplier hears shared (cell 1 of 4) must be yes or no, but is “maybe”.',
      '#VALUE!: evidence, our expertise bought and delivered on time (cell 2 of 4) must be yes or no, but is “2”.',
      '#VALUE!: evidence, our expertise bought and delivered on time (cell 3 of 4) must be yes or no, but is “constructor”.',
      4,
    ]);
  });

  it('is one error when there are more or fewer than four columns', () => {
    expect(ask('TRUSTSTEP', across(1, 0))[0]?.[0]).toMatch(
      /^#VALUE!: evidence must have 4 columns in this order: .*; it has 2\.$/,
    );
  });
});
