import type { Metadata } from "next";
import { sharePage } from "@/app/share";
import { ChoiceLinks } from "@/components/lists/choice-links";
import { ClaimantTable } from "@/components/lists/claimant-table";
import { PageLinks } from "@/components/lists/page-links";
import { PageHead } from "@/components/site/page-head";
import { TextPage } from "@/components/site/text-page";
import { SIDE_WORDS } from "@/lib/filter/words";
import { findClaimants } from "@/lib/query/claimants";
import { claimantsHref, orderClaimants, readClaimantLook } from "@/lib/view/claimant-order";
import { toPage } from "@/lib/view/page";
import { SIDES } from "@/lib/vocabulary";

export const metadata: Metadata = sharePage({
  title: "Claimants",
  words: "Those to whom the articles attribute a claim, by the side they speak for.",
  address: "/claimants",
});

/** Rows of a table are looked through faster than events. */
const ON_PAGE = 50;

export default async function ClaimantsPage({ searchParams }: PageProps<"/claimants">) {
  const params = await searchParams;
  const look = readClaimantLook(params);
  const all = await findClaimants();
  const shown = orderClaimants(all, look);
  const page = toPage(Number(params.page ?? 1), shown.length, ON_PAGE);
  const sides = SIDES.map((side) => ({ side, count: all.filter((line) => line.side === side).length }));

  return (
    <TextPage width="wide">
      <PageHead title="Claimants">
        Those to whom the articles attribute a claim. Counts say how often somebody spoke, and shares how others speak
        of the same events: not how often somebody was right.
      </PageHead>
      <ChoiceLinks
        label="Side"
        choices={[
          {
            key: "all",
            name: "All",
            href: claimantsHref({ ...look, side: null }),
            isChosen: !look.side,
            count: all.length,
          },
          ...sides
            .filter(({ count }) => count > 0)
            .map(({ side, count }) => ({
              key: side,
              name: SIDE_WORDS[side],
              href: claimantsHref({ ...look, side }),
              isChosen: look.side === side,
              count,
            })),
        ]}
      />
      <ClaimantTable claimants={shown.slice(page.skip, page.skip + page.take)} look={look} />
      <PageLinks page={page} path={claimantsHref(look)} />
    </TextPage>
  );
}
