import type { Metadata } from "next";
import { sharePage } from "@/app/share";
import { ClaimantTable } from "@/components/lists/claimant-table";
import { PageHead } from "@/components/site/page-head";
import { TextPage } from "@/components/site/text-page";
import { findClaimants } from "@/lib/query/claimants";
import { SIDES } from "@/lib/vocabulary";

export const metadata: Metadata = sharePage({
  title: "Claimants",
  words: "Those to whom the articles attribute a claim, by the side they speak for.",
  address: "/claimants",
});

export default async function ClaimantsPage() {
  const claimants = await findClaimants();

  return (
    <TextPage>
      <PageHead title="Claimants">
        Those to whom the articles attribute a claim, by the side they speak for. Counts say how often somebody spoke,
        not how often somebody was right.
      </PageHead>
      {SIDES.map((side) => (
        <ClaimantTable key={side} side={side} claimants={claimants.filter((claimant) => claimant.side === side)} />
      ))}
    </TextPage>
  );
}
