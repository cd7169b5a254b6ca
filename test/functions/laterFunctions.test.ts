import { expect, it } from 'vitest';
import { FURTHER_FUNCTIONS } from '../../src/functions/furtherFunctions';
import { laterFunctions } from '../../src/functions/laterFunctions';

const RATINGS = [[[1, 4, 4, 3]]];

it('answers as soon as it is loaded, and at once from then on', async () => {
  const later = laterFunctions(() => Promise.resolve(FURTHER_FUNCTIONS));
  const first = later['CLIENTTYPE']?.(...RATINGS);
  expect(first).toBeInstanceOf(Promise);
  expect(await first).toEqual([['Client']]);
  expect(later['CLIENTTYPE']?.(...RATINGS)).toEqual([['Client']]);
});

it('says what to do where it cannot be loaded, and is loaded when asked again', async () => {
  let isOffline = true;
  const later = laterFunctions(() =>
    isOffline ? Promise.reject(new Error('offline')) : Promise.resolve(FURTHER_FUNCTIONS),
  );
  expect(await later['CLIENTTYPE']?.(...RATINGS)).toMatchObject([
    [{ error: '#N/A', message: expect.stringContaining('check the connection') as unknown }],
  ]);
  isOffline = false;
  expect(await later['CLIENTTYPE']?.(...RATINGS)).toEqual([['Client']]);
});
