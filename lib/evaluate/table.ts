import type { Score } from "./score";

/** The score in words, for a terminal. */
export function describeScore(score: Score): string {
  const types = Object.entries(score.byType).map(
    ([type, { found, core, falseAlarms }]) => `${type.padEnd(9)} ${found}/${core} found, ${alarms(falseAlarms)}`,
  );
  const rows: [string, string][] = [
    ["articles", `${score.articles}${score.unread ? ` (${score.unread} not in the output)` : ""}`],
    ["claims", `${score.found} of ${score.core} found, ${alarms(score.falseAlarms)}`],
    ["precision", percent(score.precision)],
    ["recall", percent(score.recall)],
    ["F1", `${percent(score.f1)}, mean of articles ${percent(score.meanF1)}`],
    ["claimant", `${percent(score.claimant)}, its side ${percent(score.side)}`],
    ["day", `${percent(score.said)} of ${score.saidAsked}`],
    ["place", `${percent(score.place)} of ${score.placeAsked} within 3 km`],
    ["excerpt", percent(score.excerpt)],
    ["all right", percent(score.allRight)],
  ];
  return [...types, "", ...rows.map(([name, value]) => `${name.padEnd(9)} ${value}`)].join("\n");
}

function alarms(count: number): string {
  return `${count} false ${count === 1 ? "alarm" : "alarms"}`;
}

function percent(share: number): string {
  return `${(100 * share).toFixed(1)}%`;
}
