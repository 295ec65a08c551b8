import type { Metadata } from "next";
import { notFound, permanentRedirect } from "next/navigation";
import { Dossier } from "@/components/dossier/dossier";
import { TextPage } from "@/components/site/text-page";
import { findDossier } from "@/lib/query/dossier";
import { findEventAddress } from "@/lib/query/event-address";
import { eventHref } from "@/lib/view/address";

export async function generateMetadata({ params }: PageProps<"/events/[id]">): Promise<Metadata> {
  const event = await findDossier(decodeURIComponent((await params).id));
  return { title: event?.title ?? "Event not found" };
}

export default async function EventPage({ params }: PageProps<"/events/[id]">) {
  const id = decodeURIComponent((await params).id);
  const event = await findDossier(id);
  if (event) {
    return (
      <TextPage width="wide">
        <Dossier event={event} />
      </TextPage>
    );
  }
  const present = await findEventAddress(id);
  if (present) permanentRedirect(eventHref(present.id));
  notFound();
}
