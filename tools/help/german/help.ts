import type { WrittenHelp } from '../written';
import { INDEX } from './index';
import { KEYS_PAGE } from './keys';
import { METHOD } from './method';
import { PRIVACY } from './privacy';
import { RATINGS } from './ratings';
import { SHEETS_PAGE } from './sheets';
import { SUPPORT } from './support';
import { TOUR } from './tour';

export const GERMAN: WrittenHelp = {
  index: INDEX,
  tour: TOUR,
  method: METHOD,
  sheets: SHEETS_PAGE,
  ratings: RATINGS,
  keys: KEYS_PAGE,
  privacy: PRIVACY,
  support: SUPPORT,
};
