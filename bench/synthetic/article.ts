import type { FoundClaim, FoundPlace, Span } from "@/lib/extract/types";
import type { Place } from "@/lib/gazetteer/place";
import { type ArticleRow, hashText } from "@/lib/ingest/article-row";
import type { PlacePrecision, Stance } from "@/lib/vocabulary";
import type { Position } from "./position";

/** Where an article says that something was: at a settlement, or nowhere that could be pinned. */
export type Scene = { place: Place | null; surface: string; precision: PlacePrecision };

/** A made-up article with the claims that a reader would find in it. */
export type SyntheticArticle = { row: ArticleRow; sentences: Span[]; claims: FoundClaim[] };

/** What every made-up article begins with. */
export const WARNING = "Synthetic text, made to measure with: nobody said any of this.";

const CUE: Record<Stance, string> = { asserts: "reported", denies: "denied", unverified: "could not verify" };

/** Writes an article of one sentence for each position. */
export function writeArticle(
  { id, publisherId, publishedOn }: Pick<ArticleRow, "id" | "publisherId" | "publishedOn">,
  scene: Scene,
  positions: readonly Position[],
): SyntheticArticle {
  const opening = `${WARNING} ${id}`;
  let text = `${opening}\n\n`;
  const claims = positions.map((position) => {
    const sentence = `${position.actor.name} ${CUE[position.stance]} ${position.type} at ${scene.surface}.`;
    const start = text.length;
    text += `${sentence}\n`;
    return toClaim(position, scene, { start, end: start + sentence.length });
  });
  const row = {
    id,
    versionOfId: null,
    publisherId,
    publisherBasis: "synthetic",
    agency: null,
    url: null,
    title: `Synthetic article ${id}`,
    publishedOn,
    publishedPrecision: publishedOn ? "day" : "unknown",
    publishedBasis: "synthetic",
    language: "en",
    text,
    contentHash: hashText(text),
    extractorVersion: "synthetic",
  };
  const sentences = [{ start: 0, end: opening.length }, ...claims.map(({ start, end }) => ({ start, end }))];
  return { row, sentences, claims };
}

function toClaim(position: Position, scene: Scene, { start, end }: { start: number; end: number }): FoundClaim {
  const { actor, stance, type, targetSide, said, event, killed, wounded } = position;
  const cue = CUE[stance];
  const cueStart = start + actor.name.length + 1;
  const placeEnd = end - ".".length;
  return {
    start,
    end,
    claimant: actor.id,
    claimantName: actor.name,
    claimantSide: actor.side,
    stance,
    type,
    targetSide,
    place: scene.place && pin(scene.place),
    candidates: [],
    placeSurface: scene.surface,
    placePrecision: scene.precision,
    said,
    event,
    killed,
    wounded,
    cue,
    cueSpan: { start: cueStart, end: cueStart + cue.length },
    placeSpan: { start: placeEnd - scene.surface.length, end: placeEnd },
    rule: "synthetic",
    confidence: 0.5,
    narration: actor.kind === "media",
    basis: { claimant: "synthetic", place: "synthetic", said: "synthetic", event: "synthetic" },
  };
}

function pin({ id, name, admin1, lat, lon }: Place): FoundPlace {
  return { id, name, admin1, lat, lon };
}
