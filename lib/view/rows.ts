import type { ClaimType, DatePrecision, PlacePrecision, Side, Stance, Status, Topic } from "@/lib/vocabulary";

/** What one claim brings along from the tables of claims, events, actors and places. */
export type ClaimRow = {
  id: string;
  claimantId: string;
  claimantName: string;
  claimantKind: string;
  side: Side;
  stance: Stance;
  type: ClaimType;
  narration: boolean | number;
  targetSide: Side | null;
  killed: number | bigint | null;
  wounded: number | bigint | null;
  superseded: boolean | number;
  placeSurface: string;
  /** The event's place as this claim names it. */
  placeName: string | null;
  placePrecision: PlacePrecision;
  /** JSON, as stored. */
  candidates: string | null;
  saidFrom: string | null;
  saidTo: string | null;
  saidPrecision: DatePrecision;
  eventFrom: string | null;
  eventTo: string | null;
  eventPrecision: DatePrecision;
  /** The first day on which an article printed it. */
  published: string | null;
  /** Whether the filter asks for it. */
  matches: boolean | number;
  eventId: string;
  topic: Topic;
  title: string;
  status: Status;
  unverified: boolean | number;
  from: string | null;
  to: string | null;
  datePrecision: DatePrecision;
  outletCount: number | bigint;
  originCount: number | bigint;
  placeId: string | null;
  placeTitle: string | null;
  admin1: string | null;
  lat: number | null;
  lon: number | null;
};

/** What of it an event and its claims are drawn of. */
export type EventRow = Omit<
  ClaimRow,
  "claimantKind" | "superseded" | "targetSide" | "killed" | "wounded" | "placeSurface"
>;

/** What one report brings along, for the dossier. */
export type ReportRow = {
  id: string;
  claimId: string;
  articleId: string;
  articleTitle: string | null;
  publisherName: string;
  agency: string | null;
  publishedOn: string | null;
  start: number | bigint;
  end: number | bigint;
  excerpt: string;
  before: string;
  after: string;
  /** Of the article, where it is known. */
  url: string | null;
  corrected: boolean | number;
  /** All reports of the claim, also those that were not asked for. */
  reportCount: number | bigint;
  cueStart: number | bigint | null;
  cueEnd: number | bigint | null;
  placeStart: number | bigint | null;
  placeEnd: number | bigint | null;
  rule: string;
  basis: string;
  confidence: number;
};
