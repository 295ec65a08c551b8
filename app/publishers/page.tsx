import type { Metadata } from "next";
import { sharePage } from "@/app/share";
import { PageLinks } from "@/components/lists/page-links";
import { PublisherTable } from "@/components/lists/publisher-table";
import { PageHead } from "@/components/site/page-head";
import { TextPage } from "@/components/site/text-page";
import { findPublishers } from "@/lib/query/publishers";
import { toPage } from "@/lib/view/page";

export const metadata: Metadata = sharePage({
  title: "Publishers",
  words: "The outlets of which articles were read, each with what it printed and whose reporting it was.",
  address: "/publishers",
});

const ON_PAGE = 100;

export default async function PublishersPage({ searchParams }: PageProps<"/publishers">) {
  const all = await findPublishers();
  const page = toPage(Number((await searchParams).page ?? 1), all.length, ON_PAGE);

  return (
    <TextPage>
      <PageHead title="Publishers">
        The outlets of which articles were read. An outlet that prints a claim does not make it its own, and these
        numbers are about what was read here, not about all that it printed.
      </PageHead>
      <PublisherTable publishers={all.slice(page.skip, page.skip + page.take)} />
      <PageLinks page={page} path="/publishers" />
    </TextPage>
  );
}
