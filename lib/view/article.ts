import type { DatePrecision } from "@/lib/vocabulary";
import type { ClaimView } from "./claim";
import type { Passage } from "./passages";

/** An article in a list. */
export type ArticleLine = {
  id: string;
  headline: string;
  /** Whether the headline is a name for it; else it is its first words. */
  titled: boolean;
  publisherId: string;
  publisherName: string;
  agency: string | null;
  /** ISO 639-1, or “und”. Only English is read. */
  language: string;
  publishedOn: string | null;
  publishedPrecision: DatePrecision;
  /** How many claims were read in it. */
  claimCount: number;
};

/** Page text that is not the article, and the sign it was known by. */
export type FurnitureView = { start: number; end: number; sign: string };

/** An article with all that the reader shows. */
export type ArticleView = ArticleLine & {
  publisherBasis: string;
  publishedBasis: string;
  homepage: string | null;
  url: string | null;
  /** Its text as far as the operator shows it. */
  passages: Passage[];
  furniture: FurnitureView[];
  /** The article whose text this one repeats. */
  copyOf: { id: string; publisherName: string } | null;
  copies: { id: string; publisherName: string }[];
  /** The other texts that it had where it was read, the oldest first; and which of them stands, where it is not this one. */
  versions: { id: string; ingestedOn: string }[];
  supersededById: string | null;
  ingestedOn: string;
  extractorVersion: string;
  /** The claims it reports, in the order of the text, each with the reports of this article only. */
  claims: ClaimView[];
};
