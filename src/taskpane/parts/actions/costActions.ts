/** What a person can ask of the cost model. */
export type CostActions = object;
