import type { Scheme } from '../../../core/matrix/scheme';
import type { Preview } from '../../state/preview';

/** What a person can ask of the preview. */
export interface PreviewActions {
  changeScheme(scheme: Scheme['id']): void;
  changeAxes(axes: Preview['axes']): void;
  /** Show the matrix in rows and columns, or drawn. */
  showAsTable(asTable: boolean): void;
}
