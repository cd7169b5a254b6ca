import { card } from './german/card';
import { preview } from './german/preview';
import { english } from './english';
import type { Words } from './english';
import { costs } from './german/costs';
import { problems } from './german/problems';
import { states } from './german/states';
import { germanFirstRunWords, germanTableWords } from './german/tables';
import { ratings } from './german/ratings';
import { plural } from './phrases';

/** Every word the panel says in German. */
export const german: Words = {
  ...english,

  views: {
    name: 'Ansichten',
    matrix: 'Matrix',
    clients: 'Kunden',
    data: 'Daten',
    workbook: 'Mappe',
    rows: (count) => plural(count, 'Zeile', 'Zeilen'),
    badge: english.views.badge,
    toLookAt: (count) => `${plural(count, 'Punkt', 'Punkte')} anzusehen`,
  },

  preview,

  card,

  ratings,

  costs,

  problems,

  tables: germanTableWords,

  firstRun: germanFirstRunWords,

  states,

  help: {},
};
