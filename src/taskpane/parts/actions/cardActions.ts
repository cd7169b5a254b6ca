/** What a person can ask about one client. */
export interface CardActions {
  /** Chooses the client that stands at a sheet row and opens its card; null lets it go. */
  chooseClient(row: number | null): void;
  search(text: string): void;
}
