import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { Claimant } from "@/components/claimant/claimant";
import { TextPage } from "@/components/site/text-page";
import { findClaimant } from "@/lib/query/claimant";
import { findClaimantLine } from "@/lib/query/claimants";
import { readId } from "@/lib/view/address";

export async function generateMetadata({ params }: PageProps<"/claimants/[id]">): Promise<Metadata> {
  const claimant = await findClaimantLine(readId((await params).id));
  return { title: claimant ? `${claimant.name}: claims` : "Claimant not found" };
}

export default async function ClaimantPage({ params, searchParams }: PageProps<"/claimants/[id]">) {
  const id = readId((await params).id);
  const claimant = await findClaimant(id, Number((await searchParams).page ?? 1));
  if (!claimant) notFound();

  return (
    <TextPage>
      <Claimant claimant={claimant} />
    </TextPage>
  );
}
