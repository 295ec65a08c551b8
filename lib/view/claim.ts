import type { DatePrecision, PlacePrecision, Side } from "@/lib/vocabulary";
import type { CandidateView, ClaimMark, PlaceView } from "./event";

/** How one value of a report came to be, in words a reader can check. */
export type BasisView = { claimant: string; place: string; said: string; event: string };

/** One report: a claim as one article prints it. */
export type ReportView = {
  id: string;
  articleId: string;
  articleTitle: string;
  publisherName: string;
  agency: string | null;
  publishedOn: string | null;
  /** Positions in the article's text; `cue` and `place` are inside or near the excerpt, or null. */
  start: number;
  end: number;
  excerpt: string;
  /** The sentences beside it, with what stands between; empty where there is none. */
  before: string;
  after: string;
  /** The original's address, where it is known. */
  url: string | null;
  /** Whether the article was corrected since, and another version of it stands. */
  corrected: boolean;
  cueSpan: { start: number; end: number } | null;
  placeSpan: { start: number; end: number } | null;
  rule: string;
  basis: BasisView;
  confidence: number;
};

/** A claim with everything the dossier shows, and its reports as whoever asks wants them. */
export type ClaimView<Report = ReportView> = ClaimMark & {
  eventId: string;
  /** What the claimant is, as the registry of actors says: “ministry”; “other” where it lists none. */
  claimantKind: string;
  targetSide: Side | null;
  place: PlaceView | null;
  placeName: string | null;
  placeSurface: string;
  placePrecision: PlacePrecision;
  candidates: CandidateView[];
  said: { from: string | null; to: string | null; precision: DatePrecision };
  event: { from: string | null; to: string | null; precision: DatePrecision };
  killed: number | null;
  wounded: number | null;
  /** No article that stands prints it any more: the outlets have corrected what they said. */
  superseded: boolean;
  /** Days after the first claim of the event; null where a day is unknown. */
  lag: number | null;
  /** All its reports; `reports` may be only the first of them. */
  reportCount: number;
  reports: Report[];
};
