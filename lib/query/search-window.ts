/** So many are counted; where there are more, that is said. */
export const MOST_COUNTED = 1000;

/** Which of what is found: so many, after so many. `counts` tells whether to count them all. */
export type Window = { take: number; skip: number; counts: boolean };
