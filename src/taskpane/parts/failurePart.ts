import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { Failure } from '../../app/failure';
import { words } from '../../language/words';
import type { Figures } from '../state/panelState';
import { stoppedHeading } from '../strings/stoppedHeading';
import './copyDetails';
import { message } from './message';
import type { PanelActions } from './panelActions';

function button(name: string, press: () => void): TemplateResult {
  return html`<button type="button" class="button" @click=${press}>${name}</button>`;
}

/** What helps where doing the same again does not: the table is another by now, or gone. */
function wayOut({ cause }: Failure, actions: PanelActions): TemplateResult | typeof nothing {
  if (cause === 'tableChanged')
    return button(words.states.lookAgain, () => {
      actions.lookAgain();
    });
  if (cause !== 'tableGone') return nothing;
  return button(words.table.useSelected, () => {
    actions.look();
  });
}

function details({ details: text }: Failure): TemplateResult | typeof nothing {
  return text === '' ? nothing : html`<copy-details .text=${text}></copy-details>`;
}

/** Why the matrix was not built, what to do now, and what support needs to know. */
export function buildFailedPart(why: string, failure: Failure, actions: PanelActions): TemplateResult {
  return message({
    tone: 'danger',
    heading: words.build.failedHeading,
    text: why,
    below: html`${button(words.build.tryAgain, () => {
      actions.build();
    })}
    ${wayOut(failure, actions)} ${details(failure)}`,
  });
}

/** Why the clients are not counted: nothing to worry about where the person wished it, or where there are none yet. */
export function readingStoppedPart(
  { why, failure }: Extract<Figures, { kind: 'stopped' }>,
  actions: PanelActions,
): TemplateResult {
  const again = button(words.build.readAgain, () => {
    actions.readAgain();
  });
  const heading = stoppedHeading(failure.cause);
  const isExpected = failure.cause === 'cancelled' || failure.cause === 'noRows';
  if (isExpected) return message({ tone: 'info', heading, text: why, below: again });
  return message({
    tone: 'danger',
    heading,
    text: why,
    below: html`${again} ${wayOut(failure, actions)} ${details(failure)}`,
  });
}
