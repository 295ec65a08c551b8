import type { Metadata } from "next";
import { countSources } from "@/components/panel/sources";
import { formatWhen } from "@/lib/filter/days";
import { STATUS_WORDS } from "@/lib/filter/words";
import { cardHref, eventHref } from "@/lib/view/address";
import type { DossierView } from "@/lib/view/dossier";
import { CAUTION, pageTitle, SITE, SITE_WORDS } from "@/lib/view/page-title";

/** What a link to a page shows elsewhere. */
type Shared = {
  /** Null where the name of the site says it. */
  title: string | null;
  words: string;
  address: string;
  /** Its picture, where the site's own does not do. */
  card?: string;
};

const SIZE = { width: 1200, height: 630 };

/** The head of a page: its title, and what is seen of it where its address is shared. */
export function sharePage({ title, words, address, card = "/card.png" }: Shared): Metadata {
  const description = `${words} ${CAUTION}`;
  return {
    title: { absolute: pageTitle(title) },
    description,
    openGraph: {
      type: "website",
      siteName: SITE,
      locale: "en_GB",
      title: title ?? SITE,
      description,
      url: address,
      images: [{ url: card, ...SIZE, type: "image/png", alt: `${title ?? SITE_WORDS} ${CAUTION}` }],
    },
    twitter: { card: "summary_large_image" },
  };
}

/** The head of a page that shows one event. */
export function shareEvent(event: DossierView): Metadata {
  const { id, title, status, unverified, from, to, datePrecision: precision } = event;
  const known = `${STATUS_WORDS[status]}${unverified ? ", unverified" : ""}`;
  const words = `${known}: ${countSources(event)}, ${formatWhen({ from, to, precision })}.`;
  return sharePage({ title, words, address: eventHref(id), card: cardHref(id) });
}
