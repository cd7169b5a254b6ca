import type { FrameWords } from '../frame';

export const FRAME: FrameWords = {
  product: 'Client Matrix Hilfe',
  menu: 'Themen der Hilfe',
  skip: 'Zum Inhalt',
  topics: {
    index: 'Hier beginnen',
    tour: 'Rundgang in fünf Minuten',
    method: 'Methode',
    sheets: 'Die Blätter',
    ratings: 'Bewertungen',
    functions: 'Funktionen',
    glossary: 'Begriffe',
    keys: 'Tastatur',
    privacy: 'Datenschutz',
    support: 'Unterstützung',
  },
  inEnglish: '(englisch)',
  language: 'Deutsch',
  foot: 'Diese Seiten führen kein Skript aus und laden nichts von anderswo.',
};
