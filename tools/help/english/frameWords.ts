import type { FrameWords } from '../frame';

export const FRAME: FrameWords = {
  product: 'Client Matrix Help',
  menu: 'Help topics',
  skip: 'Skip to the page',
  topics: {
    index: 'Start here',
    tour: 'Five-minute tour',
    method: 'Method',
    sheets: 'The sheets',
    ratings: 'Ratings',
    functions: 'Functions',
    glossary: 'Glossary',
    keys: 'Keyboard',
    privacy: 'Privacy',
    support: 'Support',
  },
  inEnglish: '',
  language: 'English',
  foot: 'These pages run no script and ask for nothing from elsewhere.',
};
