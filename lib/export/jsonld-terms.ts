import type { Column } from "./csv";

/** A term of our own vocabulary: what it says of a claim, an event or an actor. */
export type Term = Omit<Column, "type"> & { type: Column["type"] | "address" };

/** The vocabulary of claims.jsonld; each term has its address on the page that documents it. */
export const TERMS: Term[] = [
  { name: "stance", type: "text", note: "What the claimant does with the claim: asserts, denies or unverified." },
  {
    name: "claimType",
    type: "text",
    note: "What is claimed: capture, advance, repel, withdraw, strike, clash or aid.",
  },
  { name: "narration", type: "boolean", note: "Whether it is an outlet’s own voice, which is no side’s claim." },
  { name: "side", type: "text", note: "The side an actor speaks for: RU, UA, third or none." },
  { name: "actorKind", type: "text", note: "What an actor is, as the registry says; other where it lists none." },
  { name: "day", type: "day", note: "The first day that the claim may be of." },
  { name: "dayTo", type: "day", note: "The last day that it may be of." },
  { name: "dayPrecision", type: "text", note: "How exactly that day is known: day, week, month, year or unknown." },
  { name: "dayBasis", type: "text", note: "Which day that is: said, event, published or none." },
  { name: "saidFrom", type: "day", note: "The first day on which it may have been said." },
  { name: "saidTo", type: "day", note: "The last day on which it may have been said." },
  { name: "eventFrom", type: "day", note: "The first day of the event, as this claimant gives it." },
  { name: "eventTo", type: "day", note: "The last day of the event, as this claimant gives it." },
  { name: "killed", type: "integer", note: "The killed that this claimant gives." },
  { name: "wounded", type: "integer", note: "The wounded that this claimant gives." },
  {
    name: "placePrecision",
    type: "text",
    note: "How exactly the place is known: settlement, area, region or unknown.",
  },
  { name: "ClaimedEvent", type: "address", note: "What linked claims are about; that it happened is not said." },
  { name: "topic", type: "text", note: "What an event is about: territory, strike or aid." },
  {
    name: "status",
    type: "text",
    note: "How the claims about an event stand to each other: contested, acknowledged, one-sided, third-party, denied or narrated.",
  },
  { name: "unverified", type: "boolean", note: "Whether an outlet says that it could not check the event." },
  { name: "rule", type: "text", note: "The rule of the grammar that found a report." },
  {
    name: "confidence",
    type: "number",
    note: "How sure that rule is to have read rightly, from 0 to 1; not whether it is true.",
  },
];

const DATATYPES: Record<Term["type"], string | null> = {
  text: null,
  boolean: null,
  number: "xsd:double",
  integer: "xsd:integer",
  day: "xsd:date",
  address: null,
};

/** The context that stands in each file, so that nothing is fetched to read it. `vocabulary` is the address before our terms. */
export function toContext(vocabulary: string) {
  const own = TERMS.map(({ name, type }) => {
    const id = `cl:${name}`;
    const datatype = DATATYPES[type];
    return [name, datatype ? { "@id": id, "@type": datatype } : id] as const;
  });
  const schema = (names: string[]) => names.map((name) => [name, `schema:${name}`] as const);
  const annotation = (names: string[]) => names.map((name) => [name, `oa:${name}`] as const);
  return {
    "@version": 1.1,
    schema: "https://schema.org/",
    oa: "http://www.w3.org/ns/oa#",
    xsd: "http://www.w3.org/2001/XMLSchema#",
    cl: vocabulary,
    id: "@id",
    type: "@type",
    ...Object.fromEntries([
      ...schema(["Claim", "NewsArticle", "Organization", "Thing", "Place", "GeoCoordinates"]),
      ...schema(["name", "text", "author", "appearance", "firstAppearance", "contentLocation", "about", "headline"]),
      ...schema(["publisher", "geo", "latitude", "longitude", "inLanguage", "containedInPlace", "sourceOrganization"]),
      ...annotation(["Annotation", "SpecificResource", "TextQuoteSelector", "TextPositionSelector"]),
      ...annotation(["exact", "prefix", "suffix"]),
      ...own,
    ]),
    datePublished: { "@id": "schema:datePublished", "@type": "xsd:date" },
    url: { "@id": "schema:url", "@type": "@id" },
    start: { "@id": "oa:start", "@type": "xsd:nonNegativeInteger" },
    end: { "@id": "oa:end", "@type": "xsd:nonNegativeInteger" },
    source: { "@id": "oa:hasSource", "@type": "@id" },
    target: { "@id": "oa:hasTarget", "@type": "@id" },
    selector: { "@id": "oa:hasSelector", "@type": "@id" },
    motivation: { "@id": "oa:motivatedBy", "@type": "@vocab" },
    identifying: "oa:identifying",
    /** The annotations that have a claim as their body. */
    annotation: { "@reverse": "oa:hasBody" },
  };
}
