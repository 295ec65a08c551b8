import type { Days, FoundPlace, Span } from "@/lib/extract/types";
import type { ClaimType, PlacePrecision, Side, Stance, Topic } from "@/lib/vocabulary";

/** Where the day came from by which a mention is linked. */
export type LinkBasis = "event" | "said" | "published" | "none";

/** One claim in one article with what linking needs to know. A report in the making. */
export type Mention = Span & {
  id: string;
  articleId: string;
  publisherId: string;
  /** What counts as one independent source: see originOf. */
  origin: string;
  publishedOn: string | null;
  /** Printed by an article that was corrected since: what it says counts only where nothing else is said. */
  superseded: boolean;
  topic: Topic;
  claimantId: string;
  claimantName: string;
  side: Side;
  stance: Stance;
  type: ClaimType;
  narration: boolean;
  targetSide: Side | null;
  /** Null where no place is known, or where more than one remains possible. */
  placeId: string | null;
  placeName: string | null;
  placeAdmin1: string | null;
  placeSurface: string;
  placePrecision: PlacePrecision;
  candidates: FoundPlace[];
  said: Days;
  event: Days;
  killed: number | null;
  wounded: number | null;
  linkDay: string | null;
  linkBasis: LinkBasis;
  /** The id of its event of its own; null where place and day let it join others. */
  ownEvent: string | null;
};

/** Oldest publication first, then a fixed order: every choice among mentions follows it. */
export function byPublication(a: Mention, b: Mention): number {
  return (
    compare(a.publishedOn ?? "9999", b.publishedOn ?? "9999") ||
    compare(a.articleId, b.articleId) ||
    a.start - b.start ||
    compare(a.id, b.id)
  );
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
