import type { ClaimType, DatePrecision, DayBasis, PlacePrecision, Side, Stance, Status, Topic } from "@/lib/vocabulary";

/** A settlement as it is drawn: coordinates are the gazetteer's own. */
export type PlaceView = { id: string; name: string; admin1: string; lat: number; lon: number };

/** A place that remains possible where the words allow more than one. */
export type CandidateView = PlaceView;

/** An outlet. */
export type PublisherView = { id: string; name: string };

/** One claim as the map, the timeline and the list need it. */
export type ClaimMark = {
  id: string;
  claimantId: string;
  claimantName: string;
  side: Side;
  stance: Stance;
  type: ClaimType;
  narration: boolean;
  /** The day it is drawn at, as ISO text: said, else the event's, else published; null where none is known. */
  day: string | null;
  /** The last day it may be; equals `day` where the day is exact. */
  dayTo: string | null;
  dayPrecision: DatePrecision;
  dayBasis: DayBasis;
};

/** One event with those of its claims that the filter asks for, oldest first. */
export type EventView = {
  id: string;
  topic: Topic;
  /** Attributes: “Blahodatne: capture claimed by Russia, disputed by Ukraine”. */
  title: string;
  status: Status;
  unverified: boolean;
  from: string | null;
  to: string | null;
  datePrecision: DatePrecision;
  place: PlaceView | null;
  /** The place as named, also where it has no pin; null where no settlement is named. */
  placeName: string | null;
  placePrecision: PlacePrecision;
  candidates: CandidateView[];
  outletCount: number;
  originCount: number;
  /** Who speaks of it: the sides that assert it, first to speak first, then those that only deny; also where the filter
   *  hides their claims. */
  sides: Side[];
  /** All its claims, also those that the filter hides. */
  claimCount: number;
  claims: ClaimMark[];
  /** The outlets that printed each of the claims, in their order; left out where nobody asks for it. */
  printedBy?: PublisherView[][];
};
