import type { ClaimType, DatePrecision, PlacePrecision, Side, Stance } from "@/lib/vocabulary";

/** UTF-16 positions in a text, end exclusive. */
export type Span = { start: number; end: number };

/** What the extractor reads. `published` is a day, or null where it is not known. */
export type ArticleInput = {
  id: string;
  /** The outlet's name, as in seeds/publishers.json or as given. */
  publisher: string;
  agency: string | null;
  title: string | null;
  published: string | null;
  text: string;
};

/** Page text that is not the article, and the sign it was known by. */
export type FurnitureSpan = Span & { sign: string };

/** A settlement as found. `id`, `lat` and `lon` are null while it is ambiguous or in no gazetteer. */
export type FoundPlace = {
  id: string | null;
  name: string;
  admin1: string | null;
  lat: number | null;
  lon: number | null;
};

/** Days between which something lies, both included; null where nothing is known. */
export type Days = { from: string | null; to: string | null; precision: DatePrecision };

/** How each value came to be, in words a reader can check. */
export type FoundBasis = { claimant: string; place: string; said: string; event: string };

/** One claim in one article. */
export type FoundClaim = Span & {
  /** An actor's id of seeds/actors.json, or `other:<name>`. */
  claimant: string;
  claimantName: string;
  claimantSide: Side;
  stance: Stance;
  type: ClaimType;
  targetSide: Side | null;
  /** Null only where no settlement is named. */
  place: FoundPlace | null;
  /** The places that remain possible where `place` has no id. */
  candidates: FoundPlace[];
  placeSurface: string;
  placePrecision: PlacePrecision;
  said: Days;
  event: Days;
  killed: number | null;
  wounded: number | null;
  cue: string | null;
  cueSpan: Span | null;
  placeSpan: Span | null;
  rule: string;
  confidence: number;
  narration: boolean;
  basis: FoundBasis;
};

export type Extraction = {
  furniture: FurnitureSpan[];
  /** Where the sentences are that were read, in order; those of furniture are none of them. */
  sentences: Span[];
  claims: FoundClaim[];
};

/** Made by createExtractor(knowledge) in lib/extract/index.ts. Pure: no disk, no database, no clock. */
export type Extractor = (article: ArticleInput) => Extraction;
