import type { Quadrant } from '../../core/matrix/quadrant';
import type { Scheme } from '../../core/matrix/scheme';
import { wording } from './book';
import type { Book } from './book';

/** The names of the cells on the matrix sheet in which people may call a segment otherwise. */
export const LABEL_NAMES: Readonly<Record<Quadrant, string>> = {
  topLeft: 'SegmentTopLeft',
  topRight: 'SegmentTopRight',
  bottomLeft: 'SegmentBottomLeft',
  bottomRight: 'SegmentBottomRight',
};

/** What each segment is called in this workbook: as people worded it, else as the scheme does. */
export function segmentLabels({ input, texts }: Pick<Book, 'input' | 'texts'>): Scheme['labels'] {
  const label = (quadrant: Quadrant): string =>
    wording({ texts }, `matrix!${LABEL_NAMES[quadrant]}`, input.scheme.labels[quadrant]);
  return {
    topLeft: label('topLeft'),
    topRight: label('topRight'),
    bottomLeft: label('bottomLeft'),
    bottomRight: label('bottomRight'),
  };
}
