import type { Span } from "@/lib/extract/types";
import type { Found } from "@/lib/link/mentions";
import { neighbours } from "./neighbours";
import { columns } from "./rows";

/** The columns of Report, in the words of the schema. */
export const REPORT = {
  table: "Report",
  key: columns("id"),
  columns: [
    ...columns(
      "id",
      "claimId",
      "articleId",
      "start",
      "end",
      "excerpt",
      "before",
      "after",
      "cueStart",
      "cueEnd",
      "placeStart",
      "placeEnd",
    ),
    ...columns("cue", "rule", "basis", "confidence", "extractor", "targetSide", "placeSurface", "placePrecision"),
    ...columns("saidFrom", "saidTo", "saidPrecision", "eventFrom", "eventTo", "eventPrecision", "killed", "wounded"),
    ...columns("linkDay", "linkBasis"),
  ],
};

/** The article that a report is of: its text, where its sentences are, and what read it. */
export type ReportedIn = { text: string; sentences: readonly Span[]; extractor: string };

/** What an article says, as a row: the words it stands on are cut from the text here and nowhere else. */
export function toReportRow({ claim, mention }: Found, claimId: string, article: ReportedIn) {
  const { said, event } = claim;
  return {
    id: mention.id,
    claimId,
    articleId: mention.articleId,
    start: claim.start,
    end: claim.end,
    excerpt: article.text.slice(claim.start, claim.end),
    ...neighbours(article.text, claim, article.sentences),
    cueStart: claim.cueSpan?.start ?? null,
    cueEnd: claim.cueSpan?.end ?? null,
    placeStart: claim.placeSpan?.start ?? null,
    placeEnd: claim.placeSpan?.end ?? null,
    cue: claim.cue,
    rule: claim.rule,
    basis: JSON.stringify(claim.basis),
    confidence: claim.confidence,
    extractor: article.extractor,
    targetSide: claim.targetSide,
    placeSurface: claim.placeSurface,
    placePrecision: claim.placePrecision,
    saidFrom: said.from,
    saidTo: said.to,
    saidPrecision: said.precision,
    eventFrom: event.from,
    eventTo: event.to,
    eventPrecision: event.precision,
    killed: claim.killed,
    wounded: claim.wounded,
    linkDay: mention.linkDay,
    linkBasis: mention.linkBasis,
  };
}
