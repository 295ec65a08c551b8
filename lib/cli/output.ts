import type { FoundClaim, FoundPlace } from "@/lib/extract/types";

/** One claim as a line of output has it: places and days in the short form that the codebook uses. */
export type OutputClaim = {
  claimant: string;
  claimantSide: string;
  stance: string;
  type: string;
  targetSide: string | null;
  place: OutputPlace | null;
  candidates: OutputPlace[];
  placeSurface: string;
  said: string | null;
  killed: number | null;
  wounded: number | null;
  start: number;
  end: number;
  cue: string | null;
  rule: string;
  confidence: number;
  narration: boolean;
};

type OutputPlace = Pick<FoundPlace, "id" | "name" | "admin1" | "lat" | "lon">;

/** One article's line of output, as JSON. Offsets are UTF-16 positions in its text. */
export function toOutputLine(id: string, claims: FoundClaim[]): string {
  return JSON.stringify({ id, claims: claims.map(toOutputClaim) });
}

function toOutputClaim(claim: FoundClaim): OutputClaim {
  const { claimant, claimantSide, stance, type, targetSide, placeSurface, said, killed, wounded } = claim;
  const { start, end, cue, rule, confidence, narration } = claim;
  return {
    claimant,
    claimantSide,
    stance,
    type,
    targetSide,
    place: claim.place && toOutputPlace(claim.place),
    candidates: claim.candidates.map(toOutputPlace),
    placeSurface,
    said: said.precision === "day" ? said.from : null,
    killed,
    wounded,
    start,
    end,
    cue,
    rule,
    confidence,
    narration,
  };
}

function toOutputPlace({ id, name, admin1, lat, lon }: FoundPlace): OutputPlace {
  return { id, name, admin1, lat, lon };
}
