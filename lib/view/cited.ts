import { formatWhen } from "@/lib/filter/days";
import { count } from "@/lib/filter/number";
import { STATUS_WORDS } from "@/lib/filter/words";
import { claimHref, eventHref } from "./address";
import { toCitation } from "./citation";
import type { ClaimView } from "./claim";
import type { EventView } from "./event";
import { CAUTION, SITE } from "./page-title";
import { sayPosition } from "./position";

/** What a citation is made of. `author` is who claims it; nobody vouches for what an event's claims say. */
export type Cited = {
  id: string;
  title: string;
  author: string | null;
  address: string;
  /** The day on which it was said, as far as it is known. */
  issued: { year: number; month?: number; day?: number } | null;
  note: string;
  /** The same as a sentence. */
  plain: string;
};

/** A dossier to be cited; `site` is the address of the site, without a slash at its end. */
export function citeEvent(event: Omit<EventView, "claims">, site: string): Cited {
  const { id, title, status, unverified, from, to, datePrecision: precision, claimCount, outletCount } = event;
  const known = `${STATUS_WORDS[status]}${unverified ? ", unverified" : ""}`;
  const address = `${site}${eventHref(id)}`;
  const note = `${known}: ${count(claimCount, "claim")} in ${count(outletCount, "outlet")}, ${formatWhen({ from, to, precision })}. ${CAUTION}`;
  return { id, title, author: null, address, issued: null, note, plain: `“${title}”, ${SITE}. ${note} ${address}` };
}

/** A claim to be cited, with the first report of it. */
export function citeClaim(claim: ClaimView, site: string): Cited {
  const [report] = claim.reports;
  const address = `${site}${claimHref(claim)}`;
  const sentence = report ? toCitation(claim, report) : "";
  return {
    id: claim.id,
    title: `${claim.claimantName} ${sayPosition(claim)}`,
    author: claim.side === "none" ? null : claim.claimantName,
    address,
    issued: toIssued(claim.said),
    note: `${sentence} ${CAUTION}`.trim(),
    plain: `${sentence} ${SITE}. ${address}`.trim(),
  };
}

/** No more exact than what is known. */
function toIssued({ from, to, precision }: ClaimView["said"]): Cited["issued"] {
  const day = from ?? to;
  if (!day || precision === "unknown") return null;
  const [year = 0, month = 0, date = 0] = day.split("-").map(Number);
  if (precision === "year") return { year };
  if (precision === "day") return { year, month, day: date };
  const inMonth = (from ?? day).slice(0, 7) === (to ?? day).slice(0, 7);
  return inMonth ? { year, month } : { year };
}
