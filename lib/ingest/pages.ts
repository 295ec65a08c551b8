import type { Writable } from "@/lib/db/writer";
import { type AllowedHosts, checkAddress, isAllowed } from "@/lib/fetch/address";
import { createLanes } from "@/lib/fetch/lanes";
import { type List, readList } from "@/lib/fetch/list";
import { type Answer, type Failed, failed, type Outcome, type Refused } from "@/lib/fetch/outcome";
import type { Fetcher } from "@/lib/fetch/polite";
import { hostOf, normal, shownAddress } from "./address";
import { type Asked, after, afterList, type Fetched, findDue, noteLinks, readFetched, writeFetched } from "./fetched";
import type { Given } from "./formats/format";
import { Problem } from "./problem";
import { bytesSource, type Source } from "./source";

/** Pages of one list that are asked for in one run; the others have their turn in the next one. */
const MAX_PAGES = 500;

/** Sitemaps that one sitemap has asked for in one run, and how deep they may lie. */
const MAX_LISTS = 100;
const MAX_DEPTH = 2;

/** Hosts that are asked at the same time. */
const MAX_HOSTS = 4;

/** An address to read: what is there, where that is known, and what is known of its articles. */
export type Address = { url: string; kind: "page" | "feed" | "sitemap" | null; given: Given };

/** A page that was fetched. */
export type Page = {
  source: Source;
  given: Given;
  /** The address that answered. */
  url: string;
  /** How it was come by: on a host that the operator allows, by the address that the operator named, or by a list. */
  by: "allowed" | "named" | "listed";
  /** Remembers that it was read; `ids` are those of its articles. */
  settle(ids: string[]): Promise<void>;
};

/** What became of the addresses: asked for, of these not changed since, and known but left for another run. */
export type Visits = { asked: number; unchanged: number; waiting: number };

/** What addresses are asked with; `visits` is kept up to date meanwhile. */
export type Paging = {
  db: Writable;
  fetcher: Fetcher;
  extractorVersion: string;
  today: string;
  visits: Visits;
  /** After this no address is begun any more: those that are left have their turn in the next run. */
  enough?: AbortSignal;
  /** Told after each address, with how many are known by now. */
  onPage?: (done: number, known: number) => void;
};

/** An address of the operator's, with all it leads to: lists first, and when none is under way any more, the pages they name. */
type Journey = Address & { lists: number };

type Task = { row: Fetched; journey: Journey; depth: number; allowed: AllowedHosts };

type Visit = Paging & {
  seen: Set<string>;
  resting: Set<string>;
  add(url: string, task: Omit<Task, "row">): Promise<boolean>;
};

/**
 * The pages of some addresses, as they come: those of a feed or a sitemap are looked up in it. What is known and has not changed is not
 * sent again. What is refused or fails is a Problem, and stops no other.
 */
export async function* pagesOf(addresses: Address[], paging: Paging): AsyncGenerator<Page | Problem> {
  const { db, fetcher, visits, enough, onPage } = paging;
  const lanes = createLanes<Task>(({ row }) => hostOf(row.url), MAX_HOSTS);
  const seen = new Set<string>();
  const resting = new Set<string>();
  const add: Visit["add"] = async (url, task) => {
    if (seen.has(url)) return false;
    seen.add(url);
    lanes.add({ ...task, row: await readFetched(db, url) });
    return true;
  };
  for (const address of addresses)
    await add(normal(address.url), { journey: { ...address, lists: 1 }, depth: 0, allowed: fetcher.allowHosts });

  for await (const { task, outcome } of lanes.run((task) => ask(task, paging), enough)) {
    if (fetcher.stop?.aborted) return;
    yield* take(task, outcome, { ...paging, seen, resting, add });
    onPage?.(visits.asked, seen.size);
  }
  visits.waiting += lanes.left().length;
}

async function ask(task: Task, { fetcher, extractorVersion }: Paging) {
  const { row, journey, depth, allowed } = task;
  const { etag, lastModified } = row;
  const isOther = depth === 0 && journey.kind !== null && (journey.kind === "page") !== (row.kind === "page");
  // What was read by other rules is sent again, changed or not.
  const isKnown = !isOther && (row.kind === "list" || row.extractorVersion === extractorVersion);
  const validators = isKnown ? { etag, lastModified } : undefined;
  return { task, outcome: await fetcher.get(row.url, { validators, allowed }) };
}

async function* take(task: Task, outcome: Outcome, visit: Visit): AsyncGenerator<Page | Problem> {
  if (outcome.kind === "failed" && outcome.later && task.depth > 0) {
    yield* postpone(task, outcome, visit);
    if (task.row.kind === "list") await goOn(task, false, visit);
    return;
  }
  visit.visits.asked++;
  const found = outcome.kind === "answer" ? await lookAt(outcome, task) : outcome;
  if (found.kind === "page") yield toPage(task, found.answer, visit);
  else if (found.kind === "list") await noteList(task, found, visit);
  else await remember(task, { status: found.kind }, visit);
  if (found.kind === "refused" || found.kind === "failed") yield new Problem(shownAddress(task.row.url), found.reason);

  const isList = found.kind === "list" || (found.kind === "unchanged" && task.row.kind === "list");
  if (found.kind === "unchanged" && !isList) visit.visits.unchanged++;
  const isBelow = task.depth > 0 && task.row.kind === "list";
  if (isList || isBelow) await goOn(task, isList, visit);
}

/** A page of a host that is left alone for now has its turn in the next run; it is said once of each host. */
function* postpone({ row }: Task, { reason }: Failed, { visits, resting }: Visit): Generator<Problem> {
  visits.waiting++;
  const host = hostOf(row.url);
  if (!resting.has(host)) yield new Problem(shownAddress(row.url), reason);
  resting.add(host);
}

type Found = { kind: "page"; answer: Answer } | { kind: "list"; list: List; answer: Answer } | Refused | Failed;

/** What an answer is, where it is what was expected. */
async function lookAt(answer: Answer, { row, journey, depth }: Task): Promise<Found> {
  const below = row.kind === "list" ? "sitemap" : "page";
  const expected = depth === 0 ? journey.kind : below;
  const list = expected === "page" ? null : await readList(answer);
  if (list?.kind === "refused" || list?.kind === "failed") return list;
  if (expected !== null && expected !== "page" && list?.kind !== expected)
    return failed(`is no ${expected}; expected ${LOOKS[expected]}. Name it as what it is.`);
  return list ? { kind: "list", list, answer } : { kind: "page", answer };
}

const LOOKS = { feed: "RSS or Atom", sitemap: "a urlset or a sitemapindex" };

function toPage({ row, journey, depth }: Task, answer: Answer, visit: Visit): Page {
  const { db, fetcher, extractorVersion, today } = visit;
  const { url, contentType, bytes, etag, lastModified } = answer;
  return {
    source: bytesSource(bytes, { name: shownAddress(row.url), url, contentType }),
    given: journey.given,
    url,
    by: isAllowed(new URL(url), fetcher.allowHosts) ? "allowed" : depth === 0 ? "named" : "listed",
    async settle(ids) {
      const articleId = ids.length === 1 ? (ids[0] ?? null) : null;
      const asked: Asked = { kind: "page", status: "read", etag, lastModified, articleId, extractorVersion };
      await writeFetched(db, after(row, asked, today));
    },
  };
}

/** Remembers a list and what it names: all of it, or nothing. */
async function noteList({ row, depth }: Task, { list, answer }: { list: List; answer: Answer }, { db, today }: Visit) {
  const { etag, lastModified } = answer;
  const note = { listedBy: row.url, today };
  await db.$transaction(async (tx) => {
    await noteLinks(tx, list.pages, { ...note, kind: "page" });
    if (depth < MAX_DEPTH) await noteLinks(tx, list.lists, { ...note, kind: "list" });
    await writeFetched(tx, afterList(row, { status: "read", etag, lastModified }, today));
  });
}

async function remember({ row }: Task, asked: Asked, { db, fetcher, today }: Visit) {
  // What is no address at all is not worth a row.
  const isAddress = row.listedBy !== null || checkAddress(row.url, fetcher.allowHosts) instanceof URL;
  if (isAddress) await writeFetched(db, row.kind === "list" ? afterList(row, asked, today) : after(row, asked, today));
}

/** After a list come the lists that it names, and after the last of them the pages of all, the newest first. */
async function goOn({ row, journey, depth }: Task, isRead: boolean, { db, today, add, seen, ...visit }: Visit) {
  const task = (listedBy: string) => ({ journey, depth: depth + 1, allowed: allowedBy(listedBy, visit.fetcher) });
  if (isRead)
    for (const { url, listedBy } of await findDue(db, row.url, { kind: "list", today, most: MAX_LISTS }))
      if (await add(url, task(listedBy))) journey.lists++;
  if (--journey.lists > 0) return;

  const pages = (await findDue(db, normal(journey.url), { kind: "page", today })).filter(({ url }) => !seen.has(url));
  for (const { url, listedBy } of pages.slice(0, MAX_PAGES)) await add(url, task(listedBy));
  visit.visits.waiting += Math.max(0, pages.length - MAX_PAGES);
}

/** A host that only the operator allows is not opened by a list from outside. */
function allowedBy(list: string, { allowHosts }: Fetcher): AllowedHosts {
  return isAllowed(new URL(list), allowHosts) ? allowHosts : [];
}
