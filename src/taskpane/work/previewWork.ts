import type { PreviewActions } from '../parts/actions/previewActions';
import type { Preview } from '../state/preview';
import type { Stage } from './stage';

/** Answers what a person asks of the preview. */
export function previewWork(stage: Stage): PreviewActions {
  const change = (changed: Partial<Preview>): void => {
    stage.change((state) => ({ ...state, preview: { ...state.preview, ...changed } }));
  };
  return {
    changeScheme: (scheme) => {
      change({ scheme });
    },
    changeAxes: (axes) => {
      change({ axes });
    },
    showAsTable: (asTable) => {
      change({ asTable });
    },
  };
}
