import { segment } from "@/lib/extract/segment";
import type { Extractor, FoundClaim } from "@/lib/extract/types";
import { claimOf, on } from "@/lib/link/claim.sample";

const LINE =
  /^@ (?<claimant>\S+) (?<stance>\w+) (?<type>\w+) (?<place>\S+)(?: (?<day>[\d-]+))?(?: killed (?<killed>\d+))?$/gm;

/** Where the test's places are; a name that is not here is ambiguous, “-” is no place. */
const PINS: Record<string, { id: string; lat: number }> = {
  Osk: { id: "t:1", lat: 48 },
  Varen: { id: "t:2", lat: 49 },
};

/**
 * An extractor for tests: a line is a claim, and says all of it.
 *
 *     @ north asserts capture Osk 2031-05-02 killed 3
 */
export const readLines: Extractor = ({ text }) => ({
  furniture: [],
  sentences: segment(text, new Set()),
  claims: [...text.matchAll(LINE)].map(({ index, groups = {}, 0: line }) =>
    claimOf({
      start: index,
      end: index + line.length,
      claimant: groups.claimant ?? "",
      claimantName: groups.claimant ?? "",
      claimantSide: "none",
      stance: groups.stance as FoundClaim["stance"],
      type: groups.type as FoundClaim["type"],
      narration: groups.claimant === "media" && groups.stance === "asserts",
      ...placeOf(groups.place ?? ""),
      said: on(groups.day ?? null),
      killed: groups.killed ? Number(groups.killed) : null,
    }),
  ),
});

function placeOf(name: string): Pick<FoundClaim, "place" | "placeSurface" | "candidates"> {
  if (name === "-") return { place: null, placeSurface: "", candidates: [] };
  const pin = PINS[name];
  const place = { name, admin1: "Varen Oblast", id: pin?.id ?? null, lat: pin?.lat ?? null, lon: pin ? 38 : null };
  const maybe = (id: string) => ({ ...place, id, lat: 50, lon: 38 });
  return { place, placeSurface: name, candidates: pin ? [] : [maybe("t:8"), maybe("t:9")] };
}
