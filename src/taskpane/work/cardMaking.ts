import type { Analysis } from '../../app/analyse';
import type { ClientCards } from '../../app/clientCards';
import { tellError } from '../../app/tell';
import { words } from '../../language/words';
import { analysisOf, clientOfRow, withCard } from '../state/chosenClient';
import type { CardShown } from '../state/card';
import type { CardTools } from './cardTools';
import type { Stage } from './stage';

/** Makes the card of the client that is chosen, and makes it anew where the figures are others. */
export class CardMaking {
  readonly #stage: Stage;
  readonly #tools: () => Promise<CardTools>;
  #cards: { readonly of: Analysis; readonly make: ClientCards } | null = null;

  constructor(stage: Stage, tools: () => Promise<CardTools>) {
    this.#stage = stage;
    this.#tools = tools;
  }

  /** To be called after every change of what the panel shows. */
  keepUp(): void {
    const { chosen, card } = this.#stage.state;
    const analysis = analysisOf(this.#stage.state);
    if (!card.isOpen || !analysis || clientOfRow(analysis, chosen) === null) return;
    const { kind } = card.card;
    const isUpToDate =
      card.card.kind === 'made' && card.card.of === analysis && card.card.card.row === chosen;
    if (kind === 'making' || kind === 'failed' || isUpToDate) return;
    // Once cards were made the next is there at once, and nothing on the page moves.
    if (this.#cards?.of === analysis) {
      this.#showMade(this.#cards.make);
      return;
    }
    this.#show({ kind: 'making' });
    void this.#makeFirst();
  }

  async #makeFirst(): Promise<void> {
    try {
      const { clientCards } = await this.#tools();
      let analysis = analysisOf(this.#stage.state);
      while (analysis && this.#cards?.of !== analysis) {
        this.#cards = { of: analysis, make: await clientCards(analysis, words.labels) };
        // The figures may be others by now.
        analysis = analysisOf(this.#stage.state);
      }
      if (analysis && this.#cards) this.#showMade(this.#cards.make);
      else this.#show({ kind: 'none' });
    } catch (error) {
      this.#show({ kind: 'failed', why: tellError(error, words.telling) });
    }
  }

  #showMade(make: ClientCards): void {
    const analysis = analysisOf(this.#stage.state);
    const client = analysis && clientOfRow(analysis, this.#stage.state.chosen);
    this.#show(
      analysis && client !== null ? { kind: 'made', card: make(client), of: analysis } : { kind: 'none' },
    );
  }

  #show(card: CardShown): void {
    this.#stage.change((state) => withCard(state, { card }));
  }
}
