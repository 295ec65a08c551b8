import { articleHref, claimantHref, eventHref, placeHref, publisherHref } from "@/lib/view/address";
import { dataDocsHref } from "@/lib/view/data";
import { sayPosition } from "@/lib/view/position";
import type { PrintedClaim, PrintedEvent, PrintedReport } from "@/lib/view/printed";
import { toContext } from "./jsonld-terms";
import type { Writer } from "./writer";

/**
 * Claims as JSON-LD: one schema.org Claim a row, each of its reports a W3C Web Annotation of the article's text. The context
 * stands in the file. Positions are counted in code points, as the Web Annotation model asks.
 */
export const jsonld: Writer<PrintedEvent> = {
  head: ({ site }) =>
    `{"@context":${JSON.stringify(toContext(`${site}${dataDocsHref("claims.jsonld")}#`))},\n"@graph":[\n`,
  rows: (event, { site }) =>
    event.claims.map((claim) => ({
      text: JSON.stringify(toClaim(event, claim, site)),
      cursor: [event.from, event.id, claim.id],
    })),
  between: ",\n",
  foot: () => "\n]}\n",
};

/** What is not known is undefined, which JSON leaves out. */
function toClaim(event: PrintedEvent, claim: PrintedClaim, site: string) {
  const id = `${site}${eventHref(event.id)}#${claim.id}`;
  const [first] = claim.reports;
  return {
    id,
    type: "Claim",
    name: `${claim.claimantName} ${sayPosition(claim)}`,
    text: [...new Set(claim.reports.map(({ excerpt }) => excerpt))],
    author: toActor(claim, site),
    stance: claim.stance,
    claimType: claim.type,
    narration: claim.narration,
    datePublished: publishedOf(claim),
    day: claim.day ?? undefined,
    dayTo: claim.dayTo ?? undefined,
    dayPrecision: claim.dayPrecision,
    dayBasis: claim.dayBasis,
    saidFrom: claim.said.from ?? undefined,
    saidTo: claim.said.to ?? undefined,
    eventFrom: claim.event.from ?? undefined,
    eventTo: claim.event.to ?? undefined,
    killed: claim.killed ?? undefined,
    wounded: claim.wounded ?? undefined,
    contentLocation: toPlace(event, site),
    placePrecision: claim.placePrecision,
    about: toEvent(event, site),
    // The printings stand in the order of their days, and the first is known to be where it has one.
    firstAppearance: first?.publishedOn ? { id: site + articleHref(first.articleId) } : undefined,
    appearance: claim.reports.map((report) => toArticle(report, site)),
    annotation: claim.reports.map((report) => toAnnotation(report, site)),
  };
}

/** The one day on which it was said, or of which its printing is all that is known. */
function publishedOf({ day, dayPrecision, dayBasis }: PrintedClaim): string | undefined {
  return dayPrecision === "day" && day && (dayBasis === "said" || dayBasis === "published") ? day : undefined;
}

/** Who is not in the registry may be a person or an office: nothing is guessed. */
function toActor({ claimantId, claimantName, claimantKind, side }: PrintedClaim, site: string) {
  return {
    id: site + claimantHref(claimantId),
    type: claimantKind === "other" ? "Thing" : "Organization",
    name: claimantName,
    side,
    actorKind: claimantKind,
  };
}

function toPlace({ place, placeName }: PrintedEvent, site: string) {
  if (!place) return placeName ? { type: "Place", name: placeName } : undefined;
  return {
    id: site + placeHref(place.id),
    type: "Place",
    name: place.name,
    containedInPlace: place.admin1 ? { type: "Place", name: place.admin1 } : undefined,
    geo: { type: "GeoCoordinates", latitude: place.lat, longitude: place.lon },
  };
}

function toEvent({ id, title, topic, status, unverified }: PrintedEvent, site: string) {
  return { id: site + eventHref(id), type: "ClaimedEvent", name: title, topic, status, unverified };
}

function toArticle(report: PrintedReport, site: string) {
  return {
    id: site + articleHref(report.articleId),
    type: "NewsArticle",
    headline: report.headline ?? undefined,
    publisher: {
      id: site + publisherHref(report.publisherId),
      type: "Organization",
      name: report.publisherName,
      url: toUrl(report.homepage),
    },
    sourceOrganization: report.agency === null ? undefined : { type: "Organization", name: report.agency },
    datePublished: report.publishedOn ?? undefined,
    inLanguage: report.language === "und" ? undefined : report.language,
    url: toUrl(report.url),
  };
}

function toAnnotation(report: PrintedReport, site: string) {
  const { id, articleId, excerpt, before, after, points, rule, confidence } = report;
  return {
    id: site + articleHref(articleId, id),
    type: "Annotation",
    motivation: "identifying",
    rule,
    confidence,
    target: {
      type: "SpecificResource",
      source: site + articleHref(articleId),
      selector: [
        { type: "TextQuoteSelector", exact: excerpt, prefix: before || undefined, suffix: after || undefined },
        { type: "TextPositionSelector", ...points },
      ],
    },
  };
}

/** An address that is none would be resolved against that of the file. */
function toUrl(url: string | null): string | undefined {
  if (!url) return undefined;
  try {
    return new URL(url).href;
  } catch {
    return undefined;
  }
}
