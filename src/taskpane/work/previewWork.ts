import type { PreviewActions } from '../parts/actions/previewActions';
import type { Stage } from './stage';

/** Answers what a person asks of the preview. */
export function previewWork(stage: Stage): PreviewActions {
  return {
    changeAxes: (axes) => {
      stage.change((state) => ({ ...state, preview: { ...state.preview, axes } }));
    },
  };
}
