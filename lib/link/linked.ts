import type { Days, FoundPlace } from "@/lib/extract/types";
import type { ClaimType, DatePrecision, PlacePrecision, Side, Stance, Status, Topic } from "@/lib/vocabulary";

/** One claimant's position on one event; its reports are the mentions it was made of. */
export type LinkedClaim = {
  id: string;
  claimantId: string;
  claimantName: string;
  side: Side;
  stance: Stance;
  type: ClaimType;
  narration: boolean;
  targetSide: Side | null;
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
  /** No article that stands prints it any more. */
  superseded: boolean;
  reportIds: string[];
};

/** What linked claims are about. */
export type LinkedEvent = {
  id: string;
  topic: Topic;
  placeId: string | null;
  from: string | null;
  to: string | null;
  datePrecision: DatePrecision;
  status: Status;
  unverified: boolean;
  title: string;
  reportCount: number;
  outletCount: number;
  originCount: number;
  claims: LinkedClaim[];
};
