/** What the clients' view shows beside the chosen client. */
export interface CardState {
  /** What is searched for among the names. */
  readonly search: string;
}

export const NO_CARD: CardState = { search: '' };
