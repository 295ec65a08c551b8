import type { Metadata } from "next";
import { sharePage } from "@/app/share";
import { PageLinks } from "@/components/lists/page-links";
import { UnlocatedList } from "@/components/lists/unlocated-list";
import { PageHead } from "@/components/site/page-head";
import { TextPage } from "@/components/site/text-page";
import { formatNumber } from "@/lib/filter/number";
import { findUnlocated } from "@/lib/query/unlocated";
import { REASONS, whyUnlocated } from "@/lib/view/unlocated";

export const metadata: Metadata = sharePage({
  title: "Claims without a pin",
  words: "The events that are not on the map, since nothing is pinned by guess, each with the reason.",
  address: "/unlocated",
});

export default async function UnlocatedPage({ searchParams }: PageProps<"/unlocated">) {
  const page = await findUnlocated(Number((await searchParams).page ?? 1));

  return (
    <TextPage>
      <PageHead title="Claims without a pin">
        {page.total === 1 ? "1 event is" : `${formatNumber(page.total)} events are`} not on the map, since nothing is
        pinned by guess. Here is each with the reason.
      </PageHead>
      {REASONS.map((reason) => (
        <UnlocatedList
          key={reason}
          reason={reason}
          events={page.items.filter((event) => whyUnlocated(event) === reason)}
        />
      ))}
      <PageLinks page={page} path="/unlocated" />
    </TextPage>
  );
}
