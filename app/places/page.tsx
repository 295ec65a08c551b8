import type { Metadata } from "next";
import { sharePage } from "@/app/share";
import { ChoiceLinks } from "@/components/lists/choice-links";
import { PageLinks } from "@/components/lists/page-links";
import { PlaceTable } from "@/components/lists/place-table";
import { PageHead } from "@/components/site/page-head";
import { TextPage } from "@/components/site/text-page";
import { orderPlaces, placesHref, readPlaceLook, regionsOf } from "@/lib/columns/place-order";
import { count } from "@/lib/filter/number";
import { findPlaces } from "@/lib/query/places";
import { toPage } from "@/lib/view/page";

export const metadata: Metadata = sharePage({
  title: "Places",
  words: "The settlements about which something is claimed, each with its claims over time.",
  address: "/places",
});

const ON_PAGE = 50;

/** More regions than this are no row of choices; the one that is asked for is always among them. */
const MOST_REGIONS = 9;

export default async function PlacesPage({ searchParams }: PageProps<"/places">) {
  const params = await searchParams;
  const look = readPlaceLook(params);
  const all = await findPlaces();
  const shown = orderPlaces(all, look);
  const page = toPage(Number(params.page ?? 1), shown.length, ON_PAGE);
  const regions = regionsOf(all);
  const offered = regions.filter(({ region }, at) => at < MOST_REGIONS || region === look.region);

  return (
    <TextPage width="wide">
      <PageHead title="Places">
        {count(all.length, "settlement")} about which something is claimed. What names only a region, or fits several
        places, is not pinned and not counted here.
      </PageHead>
      <ChoiceLinks
        label="Region"
        choices={[
          {
            key: "all",
            name: "All",
            href: placesHref({ ...look, region: null }),
            isChosen: !look.region,
            count: all.length,
          },
          ...offered.map(({ region, count }) => ({
            key: region,
            name: region || "No region",
            href: placesHref({ ...look, region }),
            isChosen: look.region === region,
            count,
          })),
        ]}
      />
      <PlaceTable places={shown.slice(page.skip, page.skip + page.take)} look={look} />
      <PageLinks page={page} path={placesHref(look)} />
    </TextPage>
  );
}
