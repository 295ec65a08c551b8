import { toBands } from "@/lib/copies/bands";
import { isCopy } from "@/lib/copies/copy";
import { byFirst } from "@/lib/copies/order";
import { toShingles } from "@/lib/copies/shingles";
import type { Span } from "@/lib/extract/types";
import { originOf } from "@/lib/link/origin";
import { runOnList, type Transaction } from "./rows";

type Text = {
  id: string;
  /** The first of its versions: they are alike, and no copies of each other. */
  versionOfId: string | null;
  text: string;
  publishedOn: string | null;
  furniture: readonly Span[];
};
type Near = { id: string; publishedOn: string | null; copyOfId: string | null; firstOn: string | null };

/**
 * Finds out whose text an article is, and who has it of this one: each copy is one of whoever printed it first. Gives the articles whose
 * origin is another one now, this one among them if so: the events that they speak of have to be counted again.
 * The same articles have the same originals and origins in whatever order they are read.
 */
export async function settleCopies(tx: Transaction, article: Text, again: boolean): Promise<string[]> {
  const shingles = toShingles(article.text, article.furniture);
  const bands = toBands(shingles);
  const before = again ? await readKin(tx, article.id) : [];
  const near = await findNear(tx, article, shingles, bands);
  const kin = [...new Set([article.id, ...before, ...near.map(({ id }) => id)])];
  const oldRoots = again ? await findRoots(tx, kin) : [];

  await writeBands(tx, article.id, bands, again);
  await setOriginal(tx, article.id, originalOf(article, near));
  // Where the day or the furniture of one that was there has changed, its copies may be another's.
  if (again) for (const id of before) await settleAgain(tx, id);
  const later = near.filter((one) => byFirst(article, one) < 0 && isFirstOf(article, one));
  for (const { id } of later) await setOriginal(tx, id, article.id);

  const changed: string[] = [];
  for (const root of await findRoots(tx, [...kin, ...oldRoots])) changed.push(...(await writeOrigins(tx, root)));
  return changed;
}

function originalOf(article: Text, near: Near[]): string | null {
  return near.filter((one) => byFirst(one, article) < 0).toSorted(byFirst)[0]?.id ?? null;
}

/** Whether an article was there before what a copy is said to be of. */
function isFirstOf(article: Text, { copyOfId, firstOn }: Near): boolean {
  return copyOfId === null || byFirst(article, { id: copyOfId, publishedOn: firstOn }) < 0;
}

async function settleAgain(tx: Transaction, id: string): Promise<void> {
  const article = await readText(tx, id);
  if (!article) return;
  const shingles = toShingles(article.text, article.furniture);
  const near = await findNear(tx, article, shingles, toBands(shingles));
  await setOriginal(tx, id, originalOf(article, near));
}

/** Those whose original an article is. */
async function readKin(tx: Transaction, id: string): Promise<string[]> {
  const rows = await tx.$queryRaw<{ id: string }[]>`SELECT "id" FROM "Article" WHERE "copyOfId" = ${id}`;
  return rows.map((row) => row.id);
}

/** Articles of which this one is a copy, or which are one of it. */
async function findNear(
  tx: Transaction,
  { id, versionOfId }: Pick<Text, "id" | "versionOfId">,
  shingles: Uint32Array,
  bands: number[],
): Promise<Near[]> {
  if (bands.length === 0) return [];
  const rows = await tx.$queryRaw<(Near & { text: string; furniture: string })[]>`
    SELECT article."id", article."publishedOn", article."copyOfId", original."publishedOn" AS "firstOn", article."text", article."furniture"
    FROM (SELECT DISTINCT "articleId" FROM "CopyBand" WHERE "band" IN (SELECT value FROM json_each(${JSON.stringify(bands)}))) AS near
    JOIN "Article" AS article ON article."id" = near."articleId"
    LEFT JOIN "Article" AS original ON original."id" = article."copyOfId"
    WHERE COALESCE(article."versionOfId", article."id") <> ${versionOfId ?? id}`;
  return rows.filter(({ text, furniture }) => isCopy(shingles, toShingles(text, JSON.parse(furniture) as Span[])));
}

async function readText(tx: Transaction, id: string): Promise<Text | null> {
  const [row] = await tx.$queryRaw<(Omit<Text, "furniture"> & { furniture: string })[]>`
    SELECT "id", "versionOfId", "text", "publishedOn", "furniture" FROM "Article" WHERE "id" = ${id}`;
  return row ? { ...row, furniture: JSON.parse(row.furniture) as Span[] } : null;
}

async function writeBands(tx: Transaction, id: string, bands: number[], again: boolean): Promise<void> {
  if (again) await tx.$executeRaw`DELETE FROM "CopyBand" WHERE "articleId" = ${id}`;
  await runOnList(
    tx,
    `INSERT OR IGNORE INTO "CopyBand" ("band", "articleId") SELECT value->>'$.band', value->>'$.id' FROM json_each(?)`,
    bands.map((band) => ({ band, id })),
  );
}

async function setOriginal(tx: Transaction, id: string, original: string | null): Promise<void> {
  await tx.$executeRaw`UPDATE "Article" SET "copyOfId" = ${original} WHERE "id" = ${id} AND "copyOfId" IS NOT ${original}`;
}

/** The first of all that have the texts of these articles, which are copies of none. */
async function findRoots(tx: Transaction, ids: string[]): Promise<string[]> {
  const rows = await tx.$queryRaw<{ id: string }[]>`
    WITH RECURSIVE kin("id", "copyOfId") AS (
      SELECT "id", "copyOfId" FROM "Article" WHERE "id" IN (SELECT value FROM json_each(${JSON.stringify(ids)}))
      UNION
      SELECT article."id", article."copyOfId" FROM kin JOIN "Article" AS article ON article."id" = kin."copyOfId")
    SELECT "id" FROM kin WHERE "copyOfId" IS NULL`;
  return rows.map(({ id }) => id);
}

/** What counts as the source of an article whose copies have been settled, and whether another version stands in its place. */
export async function readSource(tx: Transaction, id: string): Promise<{ origin: string; superseded: boolean }> {
  const [row] = await tx.$queryRaw<{ origin: string | null; superseded: number }[]>`
    SELECT "origin", "supersededById" IS NOT NULL AS "superseded" FROM "Article" WHERE "id" = ${id}`;
  return { origin: row?.origin ?? id, superseded: Boolean(row?.superseded) };
}

type Member = {
  id: string;
  publishedOn: string | null;
  agency: string | null;
  publisherId: string;
  family: string | null;
  origin: string | null;
};

/**
 * Writes what counts as one source: of a text and its copies the agency that one of them credits, the first that does, else who
 * printed it first. Who credits another agency itself has that.
 */
async function writeOrigins(tx: Transaction, root: string): Promise<string[]> {
  const rows = await tx.$queryRaw<Member[]>`
    WITH RECURSIVE kin("id") AS (
      SELECT ${root} UNION SELECT article."id" FROM kin JOIN "Article" AS article ON article."copyOfId" = kin."id")
    SELECT article."id", article."publishedOn", article."agency", article."publisherId", article."origin", publisher."family"
    FROM kin JOIN "Article" AS article ON article."id" = kin."id"
    JOIN "Publisher" AS publisher ON publisher."id" = article."publisherId"`;
  const members = rows.toSorted(byFirst);
  const first = members.find(({ agency }) => agency !== null) ?? members.find(({ id }) => id === root);
  if (!first) return [];
  const shared = originOf(first);
  const changed = members
    .map((member) => ({ id: member.id, before: member.origin, origin: member.agency ? originOf(member) : shared }))
    .filter(({ before, origin }) => before !== origin);
  await runOnList(
    tx,
    `UPDATE "Article" SET "origin" = changed.value->>'$.origin' FROM json_each(?) AS changed
     WHERE "Article"."id" = changed.value->>'$.id'`,
    changed,
  );
  return changed.map(({ id }) => id);
}
