/** In what order a list shows its events; the first is meant where nothing is said. */
export const SORTS = ["oldest", "newest", "place", "status", "most", "fewest"] as const;
export type Sort = (typeof SORTS)[number];

export const SORT_WORDS: Record<Sort, string> = {
  oldest: "Oldest first",
  newest: "Newest first",
  place: "Place, A to Z",
  status: "Status",
  most: "Most claims",
  fewest: "Fewest claims",
};
