/**
 * How sure a guess is: the header is known word for word (side words such as a year or a currency aside), only parts of
 * its words are, or nothing but the cells tells.
 */
export type Sureness = 'sure' | 'likely' | 'unsure';
