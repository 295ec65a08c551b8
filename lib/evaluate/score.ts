import { type Bin, calibrate, type Judged } from "./calibration";
import type { FoundClaim, GoldArticle, GoldClaim, Predictions } from "./claims";
import { type Confusion, confusions } from "./confusion";
import { explained, falseAlarms, match } from "./match";
import { isLocated, sameClaimant, samePin, sameSide } from "./same";

export type TypeScore = { core: number; found: number; falseAlarms: number };

/** How well claims were found, and of those that were, how much of each is right. Shares are from 0 to 1. */
export type Score = TypeScore & {
  articles: number;
  /** Articles that the output lacks. */
  unread: number;
  precision: number;
  recall: number;
  f1: number;
  /** The mean over articles: a list of forty villages weighs as much as one line about one. */
  meanF1: number;
  claimant: number;
  side: number;
  said: number;
  saidAsked: number;
  place: number;
  placeAsked: number;
  excerpt: number;
  /** Found, and claimant, day and place are right: a share of all that had to be found. */
  allRight: number;
  byType: Record<string, TypeScore>;
  byStance: Record<string, TypeScore>;
  /** Who was taken for whom. */
  confusion: Confusion[];
  /** How often claims of each confidence were right; empty where the output says none. */
  calibration: Bin[];
  /** What went wrong, a line each. */
  misses: string[];
};

type Checked = {
  gold: GoldClaim;
  found: FoundClaim | null;
  who: boolean;
  side: boolean;
  when: boolean;
  where: boolean;
};
type ArticleScore = {
  id: string;
  read: boolean;
  checked: Checked[];
  alarms: FoundClaim[];
  judged: Judged[];
  f1: number;
};

/** Scores an extractor's output against claims coded by hand. */
export function score(gold: GoldArticle[], predictions: Predictions): Score {
  const articles = gold.map((article) => scoreArticle(article, predictions.get(article.id)));
  const checked = articles.flatMap((article) => article.checked);
  const alarms = articles.flatMap((article) => article.alarms);
  const hits = checked.filter(({ found }) => found);
  const dated = hits.filter(({ gold }) => gold.said);
  const pinned = checked.filter(({ gold }) => isLocated(gold));
  const spanned = hits.filter(({ gold, found }) => isNumber(gold.start) && isNumber(found?.start));

  const precision = ratio(hits.length, hits.length + alarms.length);
  const recall = ratio(hits.length, checked.length);
  return {
    articles: gold.length,
    unread: articles.filter(({ read }) => !read).length,
    core: checked.length,
    found: hits.length,
    falseAlarms: alarms.length,
    precision,
    recall,
    f1: ratio(2 * precision * recall, precision + recall),
    meanF1: ratio(
      articles.reduce((sum, { f1 }) => sum + f1, 0),
      articles.length,
    ),
    claimant: share(hits, ({ who }) => who),
    side: share(hits, ({ side }) => side),
    said: share(dated, ({ when }) => when),
    saidAsked: dated.length,
    place: share(pinned, ({ found, where }) => found !== null && where),
    placeAsked: pinned.length,
    excerpt: share(spanned, overlaps),
    allRight: share(checked, ({ found, who, when, where }) => found !== null && who && when && where),
    byType: scoreBy("type", checked, alarms),
    byStance: scoreBy("stance", checked, alarms),
    confusion: confusions(checked),
    calibration: calibrate(articles.flatMap(({ judged }) => judged)),
    misses: articles.flatMap(describeMisses),
  };
}

function scoreArticle({ id, claims }: GoldArticle, prediction: FoundClaim[] | undefined): ArticleScore {
  const core = claims.filter((claim) => claim.core);
  const { pairs, free } = match(core, prediction ?? []);
  const alarms = falseAlarms(claims, free);
  const checked = core.map((gold) => check(gold, pairs.get(gold) ?? null));
  const weight = core.length + pairs.size + alarms.length;
  const f1 = core.length + alarms.length === 0 ? 1 : (2 * pairs.size) / weight;
  const judged = [
    ...checked.flatMap(({ found, who, where }) => judge(found, who && where)),
    ...explained(claims, free).flatMap((found) => judge(found, true)),
    ...alarms.flatMap((found) => judge(found, false)),
  ];
  return { id, read: prediction !== undefined, checked, alarms, judged, f1: prediction ? f1 : 0 };
}

function judge(found: FoundClaim | null, right: boolean): Judged[] {
  return typeof found?.confidence === "number" ? [{ confidence: found.confidence, right }] : [];
}

function check(gold: GoldClaim, found: FoundClaim | null): Checked {
  if (!found) return { gold, found, who: false, side: false, when: false, where: false };
  return {
    gold,
    found,
    who: sameClaimant(gold, found),
    side: sameSide(gold, found),
    when: !gold.said || gold.said === found.said,
    where: !isLocated(gold) || samePin(gold, found.place),
  };
}

function overlaps({ gold, found }: Checked): boolean {
  return (found?.start ?? 0) < (gold.end ?? 0) && (gold.start ?? 0) < (found?.end ?? 0);
}

function scoreBy(key: "type" | "stance", checked: Checked[], alarms: FoundClaim[]): Record<string, TypeScore> {
  const values = new Set([...checked.map(({ gold }) => gold[key]), ...alarms.map((alarm) => alarm[key])]);
  return Object.fromEntries(
    [...values].map((value) => {
      const asked = checked.filter(({ gold }) => gold[key] === value);
      const found = asked.filter((one) => one.found).length;
      return [value, { core: asked.length, found, falseAlarms: alarms.filter((one) => one[key] === value).length }];
    }),
  );
}

function describeMisses({ id, checked, alarms }: ArticleScore): string[] {
  const lines = checked.flatMap(({ gold, found, who, when, where }) => {
    const name = `${id}  ${gold.type} ${gold.place}`;
    if (!found) return [`MISS  ${name} (${gold.place_surface}) by ${gold.claimant}, ${gold.stance}`];
    return [
      ...(who ? [] : [`WHO   ${name}: ${gold.claimant}, not ${found.claimant}`]),
      ...(when ? [] : [`WHEN  ${name}: ${gold.said}, not ${found.said}`]),
      ...(where ? [] : [`WHERE ${name}: no pin within 3 km`]),
    ];
  });
  const named = ({ type, place, placeSurface, claimant, stance }: FoundClaim) =>
    `FALSE ${id}  ${type} ${place?.name} (${placeSurface ?? ""}) by ${claimant}, ${stance}`;
  return [...lines, ...alarms.map(named)];
}

function share<T>(items: T[], holds: (item: T) => boolean): number {
  return ratio(items.filter(holds).length, items.length);
}

function ratio(part: number, whole: number): number {
  return whole ? part / whole : 0;
}

function isNumber(value: number | null | undefined): boolean {
  return typeof value === "number";
}
