import { PAGE_SIZE, toPage } from "@/lib/view/page";
import { HIT_KINDS, type HitKind, type SearchAddress, type SearchView } from "@/lib/view/search";
import { findHits } from "./search";

/** So many of each kind are shown where all kinds are. */
const FIRST: Record<HitKind, number> = { place: 5, claimant: 5, publisher: 3, excerpt: 10, article: 5 };

/** As many as are read on one page of a kind. */
const PAGE = PAGE_SIZE / 4;

/** What the page of a search shows: the first of each kind and how many there are, or one page of a kind. */
export function findSearch({ filter, kind, page }: SearchAddress): SearchView {
  const q = filter.q ?? "";
  const groups = HIT_KINDS.map((one) =>
    findHits(one, q, filter, { take: kind ? 0 : FIRST[one], skip: 0, counts: true }),
  );
  const own = groups.find((group) => group.kind === kind);
  if (!kind || !own) return { groups, page: null };
  const place = toPage(page, own.count, PAGE);
  const { items } = findHits(kind, q, filter, { take: place.take, skip: place.skip, counts: false });
  return { groups, page: { ...place, items } };
}
