import { expand, type JsonLdDocument, toRDF } from "jsonld";
import { describe, expect, test } from "vitest";
import { toCodePoint } from "@/lib/view/code-points";
import type { PrintedEvent } from "@/lib/view/printed";
import { printedClaim, printedEvent, printedReport } from "@/lib/view/printed.sample";
import { jsonld } from "./jsonld";
import { TERMS, toContext } from "./jsonld-terms";
import { writeAll } from "./writer";
import { dataPage } from "./writer.sample";

const SITE = "https://claims.example.org";
const SCHEMA = "https://schema.org/";
const OA = "http://www.w3.org/ns/oa#";
const CL = `${SITE}/data/claims.jsonld#`;

/** Reading a file asks for nothing from anywhere. */
const documentLoader = async (url: string): Promise<never> => {
  throw new Error(`${url} was asked for`);
};

/** What a context gives no meaning is an error, and not left out; the types do not know of it yet. */
const STRICT = { safe: true } as object;

const write = (events: PrintedEvent[]) => JSON.parse(writeAll(jsonld, events, dataPage())) as JsonLdDocument;
type Node = { [key: string]: Node[] } & { "@id": string; "@type": string[]; "@value": unknown };
const read = async (events: PrintedEvent[]) =>
  (await expand(write(events), { documentLoader, ...STRICT })) as unknown as Node[];
const one = async (claim: Parameters<typeof printedClaim>[0], event: Parameters<typeof printedEvent>[0] = {}) => {
  const [node] = await read([printedEvent({ ...event, claims: [printedClaim(claim)] })]);
  if (!node) throw new Error("nothing was read");
  return node;
};
const values = (nodes: Node[] | undefined) => nodes?.map((node) => node["@value"] ?? node["@id"]);

test("expands to a schema.org Claim with its author, appearance, day and place", async () => {
  const claim = await one({ killed: 0 });
  expect(claim["@id"]).toBe(`${SITE}/events/territory-varen-2023-05-03#c1`);
  expect(claim["@type"]).toEqual([`${SCHEMA}Claim`]);
  expect(values(claim[`${SCHEMA}name`])).toEqual(["Example Brigade asserts capture of Varen: none killed"]);
  const [author] = claim[`${SCHEMA}author`] ?? [];
  expect(author?.["@id"]).toBe(`${SITE}/claimants/example-brigade`);
  expect(author?.["@type"]).toEqual([`${SCHEMA}Organization`]);
  expect(values(author?.[`${CL}side`])).toEqual(["third"]);
  const [article] = claim[`${SCHEMA}appearance`] ?? [];
  expect(article?.["@type"]).toEqual([`${SCHEMA}NewsArticle`]);
  expect(values(article?.[`${SCHEMA}headline`])).toEqual(["A mill changes hands"]);
  expect(article?.[`${SCHEMA}datePublished`]).toEqual([
    { "@value": "2023-05-04", "@type": "http://www.w3.org/2001/XMLSchema#date" },
  ]);
  expect(values(article?.[`${SCHEMA}url`])).toEqual(["https://courier.example/mill"]);
  expect(values(claim[`${SCHEMA}firstAppearance`])).toEqual([article?.["@id"]]);
  expect(values(claim[`${SCHEMA}datePublished`])).toEqual(["2023-05-03"]);
  const [place] = claim[`${SCHEMA}contentLocation`] ?? [];
  expect(place?.["@id"]).toBe(`${SITE}/places/gn-1`);
  expect(values(place?.[`${SCHEMA}geo`]?.[0]?.[`${SCHEMA}longitude`])).toEqual([-1.25]);
  expect(values(claim[`${CL}stance`])).toEqual(["asserts"]);
  expect(values(claim[`${CL}killed`])).toEqual([0]);
  expect(claim[`${CL}wounded`]).toBeUndefined();
});

test("each report is a Web Annotation of its article whose body is the claim", async () => {
  const claim = await one({ reports: [printedReport({ before: "It burned. ", after: " Nobody answered." })] });
  const [annotation] = (claim["@reverse"] as unknown as Node)[`${OA}hasBody`] ?? [];
  expect(annotation?.["@type"]).toEqual([`${OA}Annotation`]);
  expect(values(annotation?.[`${OA}motivatedBy`])).toEqual([`${OA}identifying`]);
  const [target] = annotation?.[`${OA}hasTarget`] ?? [];
  expect(values(target?.[`${OA}hasSource`])).toEqual([`${SITE}/articles/courier-1`]);
  const [quote, position] = target?.[`${OA}hasSelector`] ?? [];
  expect(quote?.["@type"]).toEqual([`${OA}TextQuoteSelector`]);
  expect(values(quote?.[`${OA}prefix`])).toEqual(["It burned. "]);
  expect(values(quote?.[`${OA}suffix`])).toEqual([" Nobody answered."]);
  expect(position?.[`${OA}end`]).toEqual([
    { "@value": 49, "@type": "http://www.w3.org/2001/XMLSchema#nonNegativeInteger" },
  ]);
});

describe.each([
  ["none beyond the basic plane", "It burned. Our men took Varen. Nobody answered.", "Our men took Varen."],
  ["one before", "🚜🚜 It burned. Our men took Varen.", "Our men took Varen."],
  ["one within", "It burned. Our 🛠️ men 𝒯ook Varen. 🚜", "Our 🛠️ men 𝒯ook Varen."],
  ["one before and one within", "👩‍🌾: It burned. 🚩 Our men took Varen 🚩 then", "🚩 Our men took Varen 🚩"],
])("with %s", (_what, text, excerpt) => {
  test("the positions give the excerpt back in code points", async () => {
    const start = text.indexOf(excerpt);
    const end = start + excerpt.length;
    const points = { start: toCodePoint(text, start), end: toCodePoint(text, end) };
    const claim = await one({ reports: [printedReport({ excerpt, points })] });
    const [annotation] = (claim["@reverse"] as unknown as Node)[`${OA}hasBody`] ?? [];
    const [quote, position] = annotation?.[`${OA}hasTarget`]?.[0]?.[`${OA}hasSelector`] ?? [];
    const [from] = values(position?.[`${OA}start`]) as number[];
    const [to] = values(position?.[`${OA}end`]) as number[];
    expect([...text].slice(from, to).join("")).toBe(excerpt);
    expect(values(quote?.[`${OA}exact`])).toEqual([excerpt]);
  });
});

test("what is not known is left out, and nobody is called what he may not be", async () => {
  const claim = await one(
    {
      claimantKind: "other",
      day: null,
      dayBasis: "none",
      dayPrecision: "unknown",
      said: { from: null, to: null, precision: "unknown" },
      reports: [printedReport({ headline: null, url: "no address", publishedOn: null, language: "und" })],
    },
    { place: null, placeName: null },
  );
  expect(claim[`${SCHEMA}author`]?.[0]?.["@type"]).toEqual([`${SCHEMA}Thing`]);
  for (const name of ["datePublished", "contentLocation", "firstAppearance"])
    expect(claim[SCHEMA + name]).toBeUndefined();
  const [article] = claim[`${SCHEMA}appearance`] ?? [];
  for (const name of ["headline", "url", "datePublished", "inLanguage"])
    expect(article?.[SCHEMA + name]).toBeUndefined();
});

test("a month is no day: it is bounded, and published on none", async () => {
  const claim = await one({
    dayPrecision: "month",
    dayTo: "2023-05-31",
    said: { from: "2023-05-01", to: "2023-05-31", precision: "month" },
  });
  expect(claim[`${SCHEMA}datePublished`]).toBeUndefined();
  expect(values(claim[`${CL}saidTo`])).toEqual(["2023-05-31"]);
});

test("every term has its meaning: nothing is lost as triples, and each of our own is documented", async () => {
  const context = toContext(CL) as Record<string, unknown>;
  for (const { name, note } of TERMS) {
    expect(context[name], name).toBeDefined();
    expect(note).toMatch(/\.$/);
  }
  const document = write([printedEvent({ unverified: true })]);
  const triples = (await toRDF(document, {
    documentLoader,
    format: "application/n-quads",
    ...STRICT,
  })) as unknown as string;
  const own = new Set([...triples.matchAll(/claims\.jsonld#(\w+)>/g)].map(([, name]) => name));
  expect([...own].every((name) => TERMS.some((term) => term.name === name))).toBe(true);
  expect(own.size).toBeGreaterThan(10);
});

test("of nothing there is an empty graph", async () => {
  expect(await read([])).toEqual([]);
});
