import { render } from 'lit';
import { keepingFocus } from './focus';
import { page } from './parts/page';
import type { Build } from './state/panelState';
import './style/choices.css';
import './style/controls.css';
import './style/counts.css';
import './style/forcedColors.css';
import './style/messages.css';
import './style/sections.css';
import { panelWork } from './work/panelWork';
import type { PanelSurroundings } from './work/panelWork';
import { Stage } from './work/stage';

/** Puts the panel into `container` and sets it to work. */
export function openPanel(container: HTMLElement, around: PanelSurroundings): void {
  container.replaceChildren();
  const stage = new Stage();
  const actions = panelWork(stage, around);
  let lastBuild: Build['kind'] = 'none';
  stage.watch((state) => {
    keepingFocus(() => {
      render(page(state, actions), container);
    });
    if (state.build.kind !== lastBuild) showResult(container);
    lastBuild = state.build.kind;
  });
}

/** The result of a build stands where the person may not be looking. */
function showResult(container: HTMLElement): void {
  container.querySelector('.result:not(:empty)')?.scrollIntoView({ block: 'nearest' });
}
