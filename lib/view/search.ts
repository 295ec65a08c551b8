import type { Filter } from "@/lib/filter/filter";
import { joinHref, type Params, toQuery } from "@/lib/filter/query";
import { readFilter } from "@/lib/filter/read";
import type { Side } from "@/lib/vocabulary";
import type { Page } from "./page";

/** A text with the words in it that were sought: UTF-16 positions, end exclusive. */
export type Marked = { text: string; marks: { start: number; end: number }[] };

/** A marked text that may be part of a longer one. */
export type Excerpted = Marked & { before: boolean; after: boolean };

/** The kinds of what is found, in the order in which they are shown. */
export const HIT_KINDS = ["place", "claimant", "publisher", "excerpt", "article"] as const;
export type HitKind = (typeof HIT_KINDS)[number];

export const KIND_WORDS: Record<HitKind, string> = {
  place: "Places",
  claimant: "Claimants",
  publisher: "Outlets",
  excerpt: "Claims and events",
  article: "Articles",
};

/** One thing that is found, ready to be drawn. */
export type Hit = {
  kind: HitKind;
  /** Unique among the hits of its kind. */
  id: string;
  href: string;
  title: Marked;
  /** Of whom or whose claim it is. */
  side: Side | null;
  /** What tells it from others: where a place lies, who claims what, who printed it when. */
  note: Marked;
  /** The printed words. Never more of an article than an excerpt. */
  excerpt: (Excerpted & { href: string; source: string }) | null;
};

/** What is found of one kind: some of it, and how many there are; `isMore` where no more were counted. */
export type HitGroup = { kind: HitKind; items: Hit[]; count: number; isMore: boolean };

/** What may be sought instead of what was not found. */
export type Suggestion = { words: string; why: "spelling" | "fewer" };

/** What the page of a search shows: some words, a filter, perhaps one kind alone and a page of it. */
export type SearchAddress = { filter: Filter; kind: HitKind | null; page: number };

/** The search that an address asks for; bad values are dropped. */
export function readSearch(params: Params): SearchAddress {
  const kind = HIT_KINDS.find((one) => one === params.kind) ?? null;
  const page = Number(params.page ?? 1);
  return { filter: readFilter(params), kind, page: kind && Number.isInteger(page) && page > 0 ? page : 1 };
}

/** The address of a search: `toSearchHref({ filter, kind: "place", page: 1 })` is `/search?q=Osk&kind=place`. */
export function toSearchHref({ filter, kind, page }: SearchAddress): string {
  const query = toQuery(filter);
  if (kind) query.append("kind", kind);
  if (page > 1) query.append("page", String(page));
  return joinHref("/search", query);
}

/** The first hits of one kind, as the search box shows them. */
export type FirstHits = { kind: HitKind; name: string; items: Hit[] };

/** What the page of a search shows: all kinds, and where one is asked for the page of that one. */
export type SearchView = { groups: HitGroup[]; page: Page<Hit> | null };
