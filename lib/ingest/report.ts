import type { Holdings } from "./count";
import type { Tally } from "./ingest";
import { counted } from "./problem";

/** The same for programs: `{ read: { new, updated, revised, unchanged }, files, visits, skipped: [{ where, message }], holdings }`. */
export function toJson({ problems, visits, files, ...read }: Tally, holdings: Holdings): string {
  const skipped = problems.map(({ where, message }) => ({ where, message }));
  return JSON.stringify({ read, files, visits, skipped, holdings }, null, 2);
}

/** What an ingest did and what there is now, in a few lines. */
export function describeIngest({ problems, visits, ...tally }: Tally, holdings: Holdings): string {
  const { articles, claims, events, unlocated, ambiguous, outdated } = holdings;
  const read = tally.new + tally.updated + tally.revised + tally.unchanged;
  const from = [
    ...(tally.files > 0 || visits.asked === 0 ? [counted(tally.files, "file")] : []),
    ...(visits.asked > 0 ? [counted(visits.asked, "address", "addresses")] : []),
  ];
  const lines = [
    `Read ${counted(read, "article")} from ${from.join(" and ")}: ` +
      `${tally.new} new, ${tally.updated} updated, ${tally.revised > 0 ? `${tally.revised} corrected, ` : ""}${tally.unchanged} unchanged; ${problems.length} skipped.`,
    ...problems.map(({ message }) => `  skipped: ${message}`),
    `The database has ${counted(articles, "article")}, ${counted(claims, "claim")} and ${counted(events, "event")}; ` +
      `${counted(unlocated, "claim")} unlocated, ${ambiguous} ambiguous.`,
  ];
  if (visits.unchanged > 0)
    lines.splice(1, 0, `${counted(visits.unchanged, "page")} had not changed since they were read.`);
  if (visits.waiting > 0)
    lines.push(`${counted(visits.waiting, "page")} wait for the next run: a list has so many asked for at a time.`);
  if (outdated > 0)
    lines.push(
      `${counted(outdated, "article was", "articles were")} read with other rules or seeds: ` +
        "run “npm run reextract” to read them anew.",
    );
  return lines.join("\n");
}
