import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { articleOf, claimsOf, extract } from "./reading.sample";
import type { ArticleInput, FoundClaim } from "./types";

// The same article in another spelling gives the same claims: what was written is what counts, not how it was typed.

const OWN = `Shells hit a school in Beryslav as Kyiv's army holds on in Robotyne

The Ukrainian Ministry of Defence said on Tuesday that its troops had repelled four attacks near Robotyne and Verbove. “We hold the heights,” its spokesman said. “The enemy withdrew from Kamianske.”

Russia's defence ministry said on Wednesday that its forces had captured Kalynove, a village in the Kharkiv region. Kyiv denied that Kalynove had fallen, saying its men had beaten off an assault on the village.

In Kupiansk, a drone hit a house and killed two people, the regional governor, Oleh Syniehubov, said. He added that shells hit a school in Beryslav.

The claims could not be independently verified.`;

const BULLETIN = `The General Staff of Ukraine's daily report

General Staff: “Our soldiers repelled 12 assaults near Toretsk, Pivnichne and Zalizne.”

The General Staff said attacks had been beaten off near these villages:
- Robotyne
- Verbove

Moscow's “claim” that it has seized Toretsk was rejected by Kyiv's defence minister. Zelensky said the town's defence goes on.`;

const CURLY: Record<string, string> = { "“": '"', "”": '"', "’": "'", "‘": "'" };
const RUSSIAN: Record<string, string> = {
  Kharkiv: "Kharkov",
  Kupiansk: "Kupyansk",
  Robotyne: "Rabotino",
  Sloviansk: "Slavyansk",
  Beryslav: "Berislav",
  Odesa: "Odessa",
};

/** What may be typed otherwise, each without a change of meaning. */
const VARIANTS: [string, (text: string) => string][] = [
  ["straight quotation marks", (text) => text.replace(/[“”’‘]/g, (mark) => CURLY[mark] ?? mark)],
  ["curly quotation marks", curled],
  ["American spelling", (text) => text.replace(/(D|d)efence/g, "$1efense")],
  ["British spelling", (text) => text.replace(/(D|d)efense/g, "$1efence")],
  ["Kiev", (text) => text.replaceAll("Kyiv", "Kiev")],
  ["line ends of Windows", (text) => text.replace(/\r?\n/g, "\r\n")],
  ["more empty lines", (text) => text.replace(/\n\n/g, "\n\n\n\n")],
  ["blanks at the ends of lines", (text) => text.replace(/\n/g, "  \n")],
];

const seeds = readdirSync("seeds/articles").map((name): [string, ArticleInput] => {
  const file = readFileSync(path.join("seeds/articles", name), "utf8");
  const [, head = "", text = ""] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(file) ?? [];
  const of = (key: string) => new RegExp(`^${key}: *(.*)$`, "m").exec(head)?.[1] || null;
  return [name, articleOf(text, { publisher: of("publisher") ?? "", published: of("published") })];
});

const articles: [string, ArticleInput][] = [
  ["a round-up", articleOf(OWN)],
  ["a bulletin", articleOf(BULLETIN)],
  ...seeds,
];

describe.each(articles)("%s", (_name, article) => {
  const claims = summary(extract(article).claims);

  test("has claims", () => {
    expect(claims.length).toBeGreaterThan(1);
  });

  test.each(VARIANTS)("%s", (_variant, change) => {
    expect(summary(extract({ ...article, text: change(article.text) }).claims)).toEqual(claims);
  });
});

describe("a headline in lower case", () => {
  const headed = articles.filter(([, { text }]) => !/^.*\.\s*$/m.exec(text.trimStart().split("\n")[0] ?? ""));

  test.each(headed)("%s", (_name, article) => {
    const [headline = "", ...body] = article.text.trimStart().split("\n");
    const spoken = (text: string) =>
      summary(extract({ ...article, text }).claims.filter(({ narration }) => !narration));
    expect(spoken([headline.toLowerCase(), ...body].join("\n"))).toEqual(spoken([headline, ...body].join("\n")));
  });
});

test.each(Object.entries(RUSSIAN))("%s is the same place as %s", (ukrainian, russian) => {
  const say = (place: string) => `Russia's defence ministry said two missiles had hit a depot in ${place}.`;
  const [claim] = claimsOf(say(ukrainian));
  expect(claim?.place?.id).toEqual(expect.any(String));
  expect(claimsOf(say(russian))[0]?.place).toEqual(claim?.place);
});

test("another meaning gives other claims", () => {
  const changed = OWN.replaceAll("captured", "visited");
  expect(summary(claimsOf(changed))).not.toEqual(summary(claimsOf(OWN)));
});

const folder = process.env.CLAIMLINE_EVAL;
if (!folder) console.log("Skipped: CLAIMLINE_EVAL is not set, so real articles are not read in other spellings.");

describe.runIf(folder)("real articles", () => {
  const texts = path.join(folder ?? "", "dev", "text");
  const real = folder
    ? readdirSync(texts).map((name): [string, ArticleInput] => [name, readArticle(path.join(texts, name))])
    : [];

  test.each(real)("%s", (_name, article) => {
    const claims = summary(extract(article).claims);
    for (const [variant, change] of VARIANTS) {
      const found = summary(extract({ ...article, text: change(article.text) }).claims);
      expect([variant, ...found]).toEqual([variant, ...claims]);
    }
  });
});

function readArticle(file: string): ArticleInput {
  const { outlet, agency, published, text } = JSON.parse(readFileSync(file, "utf8")) as Record<string, string | null>;
  return articleOf(text ?? "", { publisher: outlet ?? "", agency: agency ?? null, published: published ?? null });
}

/** Everything about the claims but where they stand and how they are spelt. */
function summary(claims: readonly FoundClaim[]): string[] {
  return claims
    .map(({ claimant, stance, type, place, said, killed, wounded }) =>
      [
        claimant.replaceAll("’", "'").replaceAll("defense", "defence"),
        stance,
        type,
        place?.id ?? place?.name,
        said.from,
        killed,
        wounded,
      ].join(" "),
    )
    .sort();
}

/** Straight marks made curly: one that opens a line or follows a blank opens. */
function curled(text: string): string {
  return text
    .replace(/(^|[\s([])"/gm, "$1“")
    .replace(/"/g, "”")
    .replace(/'/g, "’");
}
