/** An outlet in a list, with what was read of it. None of its numbers is about what else it printed. */
export type PublisherLine = {
  id: string;
  name: string;
  articles: number;
  /** Articles that credit an agency. */
  fromAgencies: number;
  /** Claims it printed, each once. */
  claims: number;
};

/** What is known of an outlet. */
export type PublisherFacts = {
  id: string;
  name: string;
  /** Outlets of one family are one origin. */
  family: string | null;
  homepage: string | null;
  /** The others of its family. */
  relatives: { id: string; name: string }[];
  /** How its name is known, in its newest articles: “stated”, “inferred”, each with their number and one of them in words. */
  bases: { basis: string; count: number; example: string }[];
};

/** What an outlet printed, as far as it was read. */
export type PrintedView = {
  articles: number;
  /** Whose reporting: an agency’s, or none is credited. */
  agencies: { name: string | null; count: number }[];
  languages: { language: string; count: number }[];
  /** The first and the last day of its articles. */
  from: string | null;
  to: string | null;
  undated: number;
};
