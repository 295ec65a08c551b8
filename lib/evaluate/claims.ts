import type { ClaimType, Stance } from "@/lib/vocabulary";

/** A point, where there is one. */
export type Located = { lat?: number | null; lon?: number | null };

/** A claim as a person coded it. */
export type GoldClaim = Located & {
  claimant: string;
  stance: Stance;
  type: ClaimType;
  place: string | null;
  place_surface?: string | null;
  said?: string | null;
  /** Must be found; the others are neither asked for nor punished. */
  core: boolean;
  start?: number | null;
  end?: number | null;
};

export type GoldArticle = { id: string; claims: GoldClaim[] };

/** A claim as the extractor's output has it. */
export type FoundClaim = {
  claimant: string;
  stance: Stance;
  type: ClaimType;
  place: (Located & { name: string }) | null;
  placeSurface?: string | null;
  said?: string | null;
  start?: number | null;
  end?: number | null;
  /** How sure the extractor is, from 0 to 1. */
  confidence?: number;
};

/** The extractor's output: claims by the article's id. */
export type Predictions = Map<string, FoundClaim[]>;
