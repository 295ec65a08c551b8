import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import type { FoundClaim, GoldArticle } from "./claims";
import { score } from "./score";

// The rules of scoring were first written down as a script; where it is at hand, both must give the same numbers.
const folder = process.env.CLAIMLINE_EVAL;
if (!folder)
  console.log("Skipped: CLAIMLINE_EVAL is not set, so scoring is not compared with the script that defines it.");

const scratch = mkdtempSync(path.join(tmpdir(), "claimline-score-"));
afterAll(() => rmSync(scratch, { recursive: true }));

/** The coded claims with every nth of them made wrong in one way. */
const PERTURBATIONS: [string, (claims: FoundClaim[]) => FoundClaim[]][] = [
  ["nothing wrong", (claims) => claims],
  ["nothing found", () => []],
  ["every third left out", (claims) => claims.filter((_, index) => index % 3 !== 0)],
  [
    "all said twice, once by another side",
    (claims) => [...claims, ...claims.map((one) => ({ ...one, claimant: "ua-gov" }))],
  ],
  [
    "speakers moved on by one",
    (claims) => every(2, claims, (one) => ({ ...one, claimant: claims[0]?.claimant ?? "un" })),
  ],
  ["days and excerpts lost", (claims) => every(2, claims, (one) => ({ ...one, said: null, start: null, end: null }))],
  ["pins moved", (claims) => every(2, claims, (one) => ({ ...one, place: moved(one.place, 0.06) }))],
  ["pins moved far", (claims) => every(3, claims, (one) => ({ ...one, place: moved(one.place, 0.5) }))],
  [
    "pins and spellings lost",
    (claims) => every(2, claims, (one) => ({ ...one, place: moved(one.place, null), placeSurface: "x" })),
  ],
  ["types changed", (claims) => every(4, claims, (one) => ({ ...one, type: "advance" }))],
  [
    "narration given to a speaker",
    (claims) => claims.map((one) => ({ ...one, claimant: one.claimant.replace("media", "isw") })),
  ],
  ["order reversed", (claims) => claims.toReversed()],
];

function every(nth: number, claims: FoundClaim[], change: (claim: FoundClaim) => FoundClaim): FoundClaim[] {
  return claims.map((claim, index) => (index % nth === 0 ? change(claim) : claim));
}

function moved(place: FoundClaim["place"], by: number | null): FoundClaim["place"] {
  if (!place) return null;
  return by === null ? { name: `${place.name}x`, lat: null, lon: null } : { ...place, lat: (place.lat ?? 0) + by };
}

describe.skipIf(!folder).each(["seeds", "dev/ann"])("the claims of %s", (name) => {
  const goldFolder = path.join(folder ?? "", name);
  test.each(PERTURBATIONS)("score alike with %s", (what, perturb) => {
    const articles = readdirSync(goldFolder).map(
      (file): GoldArticle => JSON.parse(readFileSync(path.join(goldFolder, file), "utf8")),
    );
    const output = articles.slice(what === "order reversed" ? 1 : 0).map(({ id, claims }) => {
      const right = claims.map(({ place, place_surface, lat, lon, ...rest }): FoundClaim => {
        return { ...rest, place: place ? { name: place, lat, lon } : null, placeSurface: place_surface };
      });
      return { id, claims: perturb(right) };
    });
    const file = path.join(scratch, "output.ndjson");
    writeFileSync(file, output.map((line) => JSON.stringify(line)).join("\n"));

    const { stdout } = spawnSync("node", [path.join(folder ?? "", "score.mjs"), goldFolder, file, "--json"], {
      encoding: "utf8",
    });
    const theirs: object = JSON.parse(stdout.slice(0, stdout.indexOf("\n}\n") + 2));
    const {
      misses: _misses,
      byStance: _stance,
      confusion: _confusion,
      calibration: _bins,
      ...ours
    } = score(articles, new Map(output.map(({ id, claims }) => [id, claims])));
    expect(rounded(ours)).toEqual(rounded(theirs));
  });
});

/** Sums are added up in another order: the last digits may differ. */
function rounded(value: object): unknown {
  return JSON.parse(
    JSON.stringify(value, (_key, one: unknown) => (typeof one === "number" ? Number(one.toFixed(9)) : one)),
  );
}
