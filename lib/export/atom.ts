import { formatDay } from "@/lib/filter/days";
import { SIDE_WORDS, STATUS_WORDS, TYPE_WORDS } from "@/lib/filter/words";
import { articleHref, eventHref } from "@/lib/view/address";
import { CAUTION, SITE, SITE_WORDS } from "@/lib/view/page-title";
import { sayDayOfClaim, sayPosition } from "@/lib/view/position";
import type { PrintedClaim, PrintedEvent, PrintedReport } from "@/lib/view/printed";
import type { Page, Writer } from "./writer";
import { element } from "./xml";

/** From then on the addresses of these feeds could name things (RFC 4151); it must never change. */
const SINCE = "2022";
/** A feed of nothing that was ever read still has to say when. */
const NEVER = "1970-01-01";

/** Claims as an Atom feed (RFC 4287): one entry a claim, those that were read last first. */
export const atom: Writer<PrintedEvent> = {
  head: ({ site, self, first, next, shows, readOn }) =>
    [
      '<?xml version="1.0" encoding="utf-8"?>',
      '<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en">',
      element("id", first),
      element("title", `${SITE}: claims as they are read`),
      element("subtitle", `${SITE_WORDS} ${CAUTION}`),
      element("updated", toInstant(readOn ?? NEVER)),
      `<author>${element("name", SITE)}${element("uri", site)}</author>`,
      element("link", null, { rel: "self", type: "application/atom+xml", href: self }),
      element("link", null, { rel: "first", type: "application/atom+xml", href: first }),
      ...(next ? [element("link", null, { rel: "next", type: "application/atom+xml", href: next })] : []),
      element("link", null, { rel: "alternate", type: "text/html", href: shows }),
      element("generator", SITE),
      "",
    ].join("\n"),
  rows: (event, page) => event.claims.map((claim) => toRow(event, claim, page)),
  between: "\n",
  foot: () => "\n</feed>\n",
};

function toRow(event: PrintedEvent, claim: PrintedClaim, page: Page) {
  const read = claim.reports.toSorted(byReading);
  const [last, first] = [read[0], read.at(-1)];
  const title = `${claim.claimantName} ${sayPosition(claim)}`;
  const text = [
    "<entry>",
    element("id", `tag:${new URL(page.site).hostname},${SINCE}:report/${first?.id ?? claim.id}`),
    element("title", title),
    element("updated", toInstant(last?.ingestedOn ?? NEVER)),
    element("published", toInstant(first?.ingestedOn ?? NEVER)),
    element("link", null, { rel: "alternate", type: "text/html", href: page.site + eventHref(event.id) }),
    ...claim.reports.flatMap((report) => linksOf(report, page)),
    ...categoriesOf(event, claim, page),
    element("summary", summarize(event, claim), { type: "text" }),
    "</entry>",
  ].join("\n");
  return { text, cursor: [last?.ingestedOn ?? null, last?.publishedOn ?? null, last?.articleId ?? null, claim.id] };
}

/** The day is all that is known of the time. */
function toInstant(day: string): string {
  return `${day}T00:00:00Z`;
}

function linksOf({ id, articleId, url, headline }: PrintedReport, { site }: Page): string[] {
  const here = {
    rel: "related",
    type: "text/html",
    title: headline ?? "Untitled article",
    href: site + articleHref(articleId, id),
  };
  const there = url && URL.canParse(url) ? [element("link", null, { rel: "via", href: new URL(url).href })] : [];
  return [element("link", null, here), ...there];
}

function categoriesOf(
  { status, unverified }: PrintedEvent,
  { side, type, stance }: PrintedClaim,
  { site }: Page,
): string[] {
  const category = (scheme: string, term: string, label: string) =>
    element("category", null, { scheme: `${site}/data/feed.xml#${scheme}`, term, label });
  return [
    category("side", side, SIDE_WORDS[side]),
    category("type", type, TYPE_WORDS[type]),
    category("stance", stance, stance),
    category("status", status, STATUS_WORDS[status]),
    ...(unverified ? [category("status", "unverified", "An outlet could not check it")] : []),
  ];
}

function summarize({ title, status }: PrintedEvent, claim: PrintedClaim): string {
  const quotes = claim.reports.map(({ excerpt, publisherName, agency, publishedOn }) => {
    const outlet = agency ? `${publisherName} (${agency})` : publisherName;
    return `“${excerpt.replace(/\s+/g, " ").trim()}” – ${publishedOn ? `${outlet}, ${formatDay(publishedOn)}` : outlet}`;
  });
  return [
    ...quotes,
    `${claim.side === "none" ? "" : `${SIDE_WORDS[claim.side]} claimant; `}${sayDayOfClaim(claim)}.`,
    `The event: ${title}. ${STATUS_WORDS[status]}. ${CAUTION}`,
  ].join("\n");
}

/** What was read last first, as lib/query orders it. */
function byReading(a: PrintedReport, b: PrintedReport): number {
  return (
    order(b.ingestedOn, a.ingestedOn) ||
    order(b.publishedOn ?? "", a.publishedOn ?? "") ||
    order(b.articleId, a.articleId) ||
    order(b.id, a.id)
  );
}

function order(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1;
}
