import type { Writable } from "@/lib/db/writer";
import type { Extraction, FoundClaim } from "@/lib/extract/types";
import { linkMentions } from "@/lib/link/link";
import { toMentions } from "@/lib/link/mentions";
import { type ArticleRow, writeArticle } from "./article-row";
import { readSource, settleCopies } from "./copies";
import { findEventsOf, findNeighbours, readMentions } from "./mentions";
import type { PublisherRow } from "./publishers";
import { ACTOR, PUBLISHER } from "./registry";
import { type Transaction, upsertRows } from "./rows";
import { indexArticles } from "./search/articles";
import { indexNames } from "./search/names";
import { indexReports, makeReports } from "./search/reports";
import { dropEntries } from "./search/write";
import { writeLinked } from "./write-linked";

/** An article as it was read, and all that goes with it. */
export type Reading = Extraction & {
  row: ArticleRow;
  publisher: PublisherRow;
  /** True where the article was there before. */
  again: boolean;
  /** The version of it that stood until now; null where none did. */
  supersedes: string | null;
  today: string;
};

/**
 * Saves one article with its reports, and links the events again that they touch, in one transaction: all of it is
 * there, or nothing. Events of other places, topics and times are neither read nor written.
 */
export async function saveArticle(db: Writable, reading: Reading): Promise<void> {
  await db.$transaction((tx) => save(tx, reading), { timeout: 120_000, maxWait: 60_000 });
}

async function save(tx: Transaction, reading: Reading) {
  const { row, publisher, furniture, sentences, claims, again, supersedes, today } = reading;
  await upsertRows(tx, PUBLISHER, [publisher]);
  await writeArticle(tx, row, furniture, today);
  const left = again ? await takeOut(tx, row.id) : [];
  const former = supersedes ? await supersede(tx, supersedes, row.id) : [];

  const changed = await settleCopies(tx, { ...row, furniture }, again);
  const found = toMentions({ ...row, ...(await readSource(tx, row.id)) }, claims);
  const mentions = found.map(({ mention }) => mention);
  const others = changed.filter((id) => id !== row.id);
  const touched = [
    ...new Set([...left, ...former, ...(await findNeighbours(tx, mentions)), ...(await findEventsOf(tx, others))]),
  ];
  const stored = await readMentions(tx, touched);
  const events = linkMentions([...stored.map(({ mention }) => mention), ...mentions]);

  const unlisted = claims.filter(isUnlisted).map(toActorRow);
  await upsertRows(tx, ACTOR, unlisted);
  await writeLinked(tx, { row, sentences, found, stored, events, touched, again: again || supersedes !== null });
  await index(tx, { row, publisher, furniture, actors: unlisted, reports: mentions });
}

type ToIndex = Pick<Reading, "row" | "publisher" | "furniture"> & {
  actors: { id: string }[];
  reports: { id: string }[];
};

/** What the article is found by, and who came with it. Reports of other articles stay in the index as they are. */
async function index(tx: Transaction, { row, publisher, furniture, actors, reports }: ToIndex) {
  const idsOf = (rows: { id: string }[]) => rows.map(({ id }) => id);
  await indexNames(tx, "Publisher", [publisher.id]);
  await indexNames(tx, "Actor", idsOf(actors));
  await indexReports(tx, idsOf(reports));
  await indexArticles(tx, [{ ...row, furniture }]);
}

/** Puts one version of an article in the place of another; gives the events that the other's reports are of. */
async function supersede(tx: Transaction, former: string, id: string): Promise<string[]> {
  await tx.$executeRaw`UPDATE "Article" SET "supersededById" = NULL WHERE "id" = ${id}`;
  await tx.$executeRaw`UPDATE "Article" SET "supersededById" = ${id} WHERE "id" = ${former}`;
  const events = await tx.$queryRaw<{ eventId: string }[]>`
    SELECT DISTINCT claim."eventId" FROM "Report" AS report JOIN "Claim" AS claim ON claim."id" = report."claimId"
    WHERE report."articleId" = ${former}`;
  return events.map(({ eventId }) => eventId);
}

/** Takes an article's reports out; gives the events that they were of. */
async function takeOut(tx: Transaction, articleId: string): Promise<string[]> {
  const events = await tx.$queryRaw<{ eventId: string }[]>`
    SELECT DISTINCT claim."eventId" FROM "Report" AS report JOIN "Claim" AS claim ON claim."id" = report."claimId"
    WHERE report."articleId" = ${articleId}`;
  const own = { where: `"articleId" IN (SELECT value FROM json_each(?))`, list: [articleId] };
  await dropEntries(tx, "Report", own, makeReports);
  await tx.$executeRaw`DELETE FROM "Report" WHERE "articleId" = ${articleId}`;
  return events.map(({ eventId }) => eventId);
}

/** Speakers that no registry lists have a row as soon as they claim something. */
function isUnlisted({ claimant }: FoundClaim): boolean {
  return claimant.startsWith("other:");
}

function toActorRow({ claimant, claimantName, claimantSide }: FoundClaim) {
  return { id: claimant, name: claimantName, kind: "other", side: claimantSide, parentId: null };
}
