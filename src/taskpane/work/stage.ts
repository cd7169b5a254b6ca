import { OPENING } from '../state/panelState';
import type { PanelState } from '../state/panelState';

/** Holds what the panel shows, and has it shown anew at every change. */
export class Stage {
  #state: PanelState = OPENING;
  #show: (state: PanelState) => void = () => undefined;

  readonly #followers: (() => void)[] = [];

  get state(): PanelState {
    return this.#state;
  }

  /** Calls `show` with the state now and after every change. */
  watch(show: (state: PanelState) => void): void {
    this.#show = show;
    show(this.#state);
  }

  /** Calls `follower` after every change, once it is shown: for work that follows from what the panel shows. */
  follow(follower: () => void): void {
    this.#followers.push(follower);
  }

  change(next: (state: PanelState) => PanelState): void {
    this.#state = next(this.#state);
    this.#show(this.#state);
    for (const follower of this.#followers) follower();
  }
}
