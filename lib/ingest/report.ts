import type { Holdings } from "./count";
import type { Tally } from "./ingest";
import { counted } from "./problem";

/** What an ingest did and what there is now, in a few lines. */
export function describeIngest({ problems, ...tally }: Tally, holdings: Holdings): string {
  const { articles, claims, events, unlocated, ambiguous, outdated } = holdings;
  const read = tally.new + tally.updated + tally.unchanged;
  const lines = [
    `Read ${counted(read, "article")} from ${counted(tally.files, "file")}: ` +
      `${tally.new} new, ${tally.updated} updated, ${tally.unchanged} unchanged; ${problems.length} skipped.`,
    ...problems.map(({ message }) => `  skipped: ${message}`),
    `The database has ${counted(articles, "article")}, ${counted(claims, "claim")} and ${counted(events, "event")}; ` +
      `${counted(unlocated, "claim")} unlocated, ${ambiguous} ambiguous.`,
  ];
  if (outdated > 0)
    lines.push(
      `${counted(outdated, "article was", "articles were")} read with other rules or seeds: ` +
        "ingest the files again to read them anew.",
    );
  return lines.join("\n");
}
