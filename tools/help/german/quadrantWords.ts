import type { QuadrantWords } from '../quadrantTable';

export const QUADRANT_WORDS: QuadrantWords = {
  caption: 'Die vier Segmente',
  highWorth: 'Hoher Wert',
  lowWorth: 'Geringer Wert',
  lowEffort: 'Geringer Aufwand',
  highEffort: 'Hoher Aufwand',
  sentences: {
    topLeft: 'Bringen viel und kosten wenig. Behalten.',
    topRight: 'Bringen viel und kosten viel. Der Mühe wert.',
    bottomLeft: 'Bringen wenig und kosten wenig. Einfach halten.',
    bottomRight: 'Kosten mehr als die meisten und bringen weniger. Nach links oder nach oben bewegen.',
  },
};
