import type { Metadata } from "next";
import { sharePage } from "@/app/share";
import { NoHits } from "@/components/search/no-hits";
import { SearchChips } from "@/components/search/search-chips";
import { SearchForm } from "@/components/search/search-form";
import { SearchResults } from "@/components/search/search-results";
import { TextPage } from "@/components/site/text-page";
import { countChoices } from "@/lib/filter/query";
import { findNames } from "@/lib/query/names";
import { findSearch } from "@/lib/query/search-page";
import { findSuggestions, findsAny } from "@/lib/query/search-suggest";
import { readSearch, toSearchHref } from "@/lib/view/search";

export async function generateMetadata({ searchParams }: PageProps<"/search">): Promise<Metadata> {
  const { filter } = readSearch(await searchParams);
  return sharePage({
    title: filter.q ? `Search for ${filter.q}` : "Search",
    words: "Places, claimants, outlets, claims and articles, by words in any spelling.",
    address: toSearchHref({ filter, kind: null, page: 1 }),
  });
}

export default async function SearchPage({ searchParams }: PageProps<"/search">) {
  const address = readSearch(await searchParams);
  const { filter } = address;
  const found = filter.q ? findSearch(address) : null;
  const hasHits = found?.groups.some(({ count }) => count > 0) ?? false;
  const narrows = countChoices({ ...filter, q: undefined }) > 0;
  const wider = filter.q && !hasHits && narrows ? findsAny(filter.q) : false;

  return (
    <TextPage>
      <SearchForm address={address} />
      <SearchChips address={address} names={findNames(filter)} />
      {found && hasHits && <SearchResults address={address} found={found} />}
      {filter.q && !hasHits && (
        <NoHits address={address} suggestions={findSuggestions(filter.q)} narrows={narrows} wider={wider} />
      )}
    </TextPage>
  );
}
