/** What a person can ask of the ratings. */
export type RatingActions = object;
