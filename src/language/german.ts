import { english } from './english';
import type { Words } from './english';

/** Every word the panel says in German. */
export const german: Words = {
  ...english,

  views: { name: 'Ansichten', matrix: 'Matrix', clients: 'Kunden', data: 'Daten', workbook: 'Mappe' },

  preview: {},

  card: {
    heading: 'Kunden',
    waiting: 'Die Kunden erscheinen hier, sobald sie gelesen sind.',
  },

  ratings: {},

  costs: {},

  problems: {},

  tables: {},

  firstRun: {},

  states: {},

  help: {},
};
