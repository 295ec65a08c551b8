import { STANCE_WORDS, TYPE_WORDS } from "@/lib/filter/words";
import type { ClaimMark, EventView } from "./event";

/** Where a claim was printed first: the sentence as it stands there, and in which article. */
export type FirstPrint = {
  reportId: string;
  articleId: string;
  excerpt: string;
  publisherName: string;
  publishedOn: string | null;
};

/** One claim by itself, as a row of a table or a feature of a layer. */
export type ClaimItem = {
  event: EventView;
  claim: ClaimMark;
  killed: number | null;
  wounded: number | null;
  reportCount: number;
  print: FirstPrint | null;
};

/**
 * A claim in one line that says whose it is: “Wagner Group asserts: capture, Blahodatne”.
 */
export function claimTitle({ claimantName, stance, type }: ClaimMark, placeName: string | null): string {
  const what = [TYPE_WORDS[type].toLowerCase(), ...(placeName ? [placeName] : [])].join(", ");
  return `${claimantName} ${STANCE_WORDS[stance].toLowerCase()}: ${what}`;
}
