import type { Metadata } from "next";
import { notFound, permanentRedirect } from "next/navigation";
import { cache } from "react";
import { shareEvent } from "@/app/share";
import { Dossier } from "@/components/dossier/dossier";
import { TextPage } from "@/components/site/text-page";
import { findDossier } from "@/lib/query/dossier";
import { findEventAddress } from "@/lib/query/event-address";
import { eventHref, readId } from "@/lib/view/address";

/** Asked once for the title and the page. */
const find = cache(findDossier);

export async function generateMetadata({ params }: PageProps<"/events/[id]">): Promise<Metadata> {
  const event = await find(readId((await params).id));
  return event ? shareEvent(event) : { title: "Event not found" };
}

export default async function EventPage({ params }: PageProps<"/events/[id]">) {
  const id = readId((await params).id);
  const event = await find(id);
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
