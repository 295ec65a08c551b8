import type { Score, TypeScore } from "./score";

/** The score in words, for a terminal: by type, by stance, in all, who was taken for whom, how sure it was. */
export function describeScore(score: Score): string {
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
  const blocks = [
    describeParts(score.byType),
    describeParts(score.byStance),
    rows.map(([name, value]) => `${name.padEnd(9)} ${value}`),
    score.confusion.map(({ claimant, taken, count }) => `${claimant} taken for ${taken}: ${count}`),
    score.calibration.map(
      ({ from, to, claims, right }) =>
        `confidence ${from.toFixed(1)}–${to.toFixed(1)}: ${right} of ${claims} right (${percent(right / claims)})`,
    ),
  ];
  return blocks
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join("\n"))
    .join("\n\n");
}

function describeParts(parts: Record<string, TypeScore>): string[] {
  return Object.entries(parts).map(([name, part]) => {
    const precision = part.found + part.falseAlarms ? part.found / (part.found + part.falseAlarms) : 0;
    const recall = part.core ? part.found / part.core : 0;
    const f1 = precision + recall ? (2 * precision * recall) / (precision + recall) : 0;
    const shares = `precision ${percent(precision)} recall ${percent(recall)} F1 ${percent(f1)}`;
    return `${name.padEnd(10)} ${part.found}/${part.core} found, ${alarms(part.falseAlarms)}; ${shares}`;
  });
}

function alarms(count: number): string {
  return `${count} false ${count === 1 ? "alarm" : "alarms"}`;
}

function percent(share: number): string {
  return `${(100 * share).toFixed(1)}%`;
}
