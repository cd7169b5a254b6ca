import { expect, it } from 'vitest';
import { clientCards } from '../../../src/app/clientCards';
import type { ClientCards } from '../../../src/app/clientCards';
import type { Analysis } from '../../../src/app/analyse';
import { withCard } from '../../../src/taskpane/state/chosenClient';
import type { PanelState } from '../../../src/taskpane/state/panelState';
import { CardMaking } from '../../../src/taskpane/work/cardMaking';
import type { CardTools } from '../../../src/taskpane/work/cardTools';
import { Stage } from '../../../src/taskpane/work/stage';
import { analysisOfNames } from '../state/cardFixtures';

/** A panel whose cards are worked out elsewhere, each when `goOn` is called. */
function openCard(analysis: Analysis) {
  const stage = new Stage();
  const asked: Analysis[] = [];
  const waiting: (() => void)[] = [];
  const tools = {
    clientCards: (of: Analysis): Promise<ClientCards> => {
      asked.push(of);
      return new Promise((resolve) => {
        waiting.push(() => {
          resolve(clientCards(of));
        });
      });
    },
  } as unknown as CardTools;
  const making = new CardMaking(stage, () => Promise.resolve(tools));
  stage.follow(() => {
    making.keepUp();
  });
  const show = (of: Analysis): void => {
    const figures = { kind: 'counted', analysis: of, current: true } as const;
    stage.change((state): PanelState => withCard({ ...state, figures, chosen: 2 }, { isOpen: true }));
  };
  show(analysis);
  const goOn = (): void => {
    for (const one of waiting.splice(0)) one();
  };
  return { stage, asked, show, goOn };
}

it('shows the card of the figures that are there once it is made, not of those it was begun with', async () => {
  const [before, now] = [analysisOfNames(['Acme']), analysisOfNames(['Bolt'])];
  const { stage, asked, show, goOn } = openCard(before);
  await expect.poll(() => asked).toEqual([before]);
  expect(stage.state.card.card.kind).toBe('making');
  show(now);
  goOn();
  await expect.poll(() => asked).toEqual([before, now]);
  expect(stage.state.card.card.kind).toBe('making');
  goOn();
  await expect
    .poll(() => stage.state.card.card)
    .toMatchObject({ kind: 'made', of: now, card: { name: 'Bolt' } });
});
