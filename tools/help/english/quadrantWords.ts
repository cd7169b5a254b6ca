import type { QuadrantWords } from '../quadrantTable';

export const QUADRANT_WORDS: QuadrantWords = {
  caption: 'The four segments',
  highWorth: 'High worth',
  lowWorth: 'Low worth',
  lowEffort: 'Low effort',
  highEffort: 'High effort',
  sentences: {
    topLeft: 'Earn well and cost little. Keep them.',
    topRight: 'Earn well and cost a lot. Worth the work.',
    bottomLeft: 'Earn little and cost little. Keep them simple.',
    bottomRight: 'Cost more than most and earn less. Move them left or up.',
  },
};
