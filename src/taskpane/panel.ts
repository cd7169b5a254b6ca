import { render } from 'lit';
import { keepingFocus } from './focus';
import { leadTo, showResult } from './leading';
import { page } from './parts/page';
import type { Inside } from './parts/page';
import type { Build, Mend } from './state/panelState';
import './style/text.css';
import './style/controls.css';
import './style/messages.css';
import './style/tabs.css';
import './style/forcedColors.css';
import type { PanelSurroundings } from './work/panelWork';
import { Stage } from './work/stage';

/** From this width on two things stand side by side; page.css widens the page there too. */
const WIDE = '(min-width: 900px)';

/**
 * Puts the panel into `container`, and sets it to work as soon as the rest of it is loaded.
 *
 * @throws whatever stops the rest from being loaded.
 */
export async function openPanel(container: HTMLElement, around: PanelSurroundings): Promise<void> {
  container.replaceChildren();
  const stage = new Stage();
  let inside: Inside | null = null;
  let lastBuild: Build['kind'] = 'none';
  let lastMend: Mend | null = null;
  stage.watch((state) => {
    keepingFocus(() => {
      render(page(state, inside), container);
    });
    if (state.build.kind !== lastBuild) showResult(container, state.build.kind);
    lastBuild = state.build.kind;
    if (state.mend && state.mend !== lastMend) leadTo(container, state.mend.place);
    lastMend = state.mend;
  });
  const [{ panelWork }, { views }] = await Promise.all([
    import('./work/panelWork'),
    import('./parts/views/views'),
  ]);
  const actions = panelWork(stage, around);
  const wide = matchMedia(WIDE);
  const furnish = (): void => {
    inside = { views, actions, isWide: wide.matches };
    stage.change((state) => state);
  };
  wide.addEventListener('change', furnish);
  furnish();
}
