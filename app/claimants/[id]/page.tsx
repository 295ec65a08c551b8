import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { sharePage } from "@/app/share";
import { Claimant } from "@/components/claimant/claimant";
import { TextPage } from "@/components/site/text-page";
import { formatSpan } from "@/lib/filter/days";
import { count } from "@/lib/filter/number";
import { toHref } from "@/lib/filter/query";
import { findClaimant } from "@/lib/query/claimant";
import { findClaimantLine } from "@/lib/query/claimants";
import { claimantHref, readId } from "@/lib/view/address";
import { countClaims } from "@/lib/view/claimant";

export async function generateMetadata({ params }: PageProps<"/claimants/[id]">): Promise<Metadata> {
  const claimant = await findClaimantLine(readId((await params).id));
  if (!claimant) return { title: "Claimant not found" };
  const { id, name, from, to } = claimant;
  const when = from && to ? `, ${formatSpan(from, to)}` : "";
  return sharePage({
    title: `${name}: claims`,
    words: `${count(countClaims(claimant), "claim")} by ${name}${when}.`,
    address: claimantHref(id),
    card: toHref("/card.png", { claimant: [id] }),
  });
}

export default async function ClaimantPage({ params, searchParams }: PageProps<"/claimants/[id]">) {
  const id = readId((await params).id);
  const claimant = await findClaimant(id, Number((await searchParams).page ?? 1));
  if (!claimant) notFound();

  return (
    <TextPage width="wide">
      <Claimant {...claimant} />
    </TextPage>
  );
}
