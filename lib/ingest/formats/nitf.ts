import { idFrom } from "../article-id";
import { dayOf } from "../published-day";
import { checkArticle } from "./check";
import { complete } from "./complete";
import type { Format } from "./format";
import { paragraphsOf } from "./paragraphs";
import { allNamed, firstNamed, MAX_XML, readRoot, rootName, webAddress, within, wordsOf, XML_TYPES } from "./xml";

/** An article of an agency or a paper in NITF, the News Industry Text Format. */
export const nitf: Format = {
  id: "nitf",
  looks: "<nitf>, an article in NITF",
  extensions: [".xml"],
  types: ["application/nitf+xml", ...XML_TYPES],
  maxBytes: MAX_XML,
  sniff: (start) => rootName(start) === "nitf",
  async *read(source, given) {
    const fields = nitfFields(await readRoot(source, ["nitf"]));
    yield checkArticle(complete({ ...fields, url: fields.url ?? source.url }, given), () => source.name);
  },
};

/** Where NITF says the day, the surest first. */
const DAYS = [
  ["date.issue", "norm"],
  ["date.release", "norm"],
  ["pubdata", "date.publication"],
  ["story.date", "norm"],
] as const;

/** The fields of an article in NITF; what it does not say is left out or null. */
export function nitfFields(root: Element) {
  const pubdata = firstNamed(root, "pubdata");
  const distributor = within(200, wordsOf(firstNamed(root, "distributor")));
  const paper = within(200, pubdata?.getAttribute("name"));
  const holder = within(200, firstNamed(root, "doc.copyright")?.getAttribute("holder"));
  return {
    id: idFrom(firstNamed(root, "doc-id")?.getAttribute("id-string") ?? "") ?? undefined,
    title: within(1000, wordsOf(firstNamed(root, "hl1") ?? firstNamed(root, "hedline") ?? firstNamed(root, "title"))),
    url: webAddress(pubdata?.getAttribute("ex-ref")),
    agency: paper ? distributor : null,
    ...(outlet("NITF pubdata", paper) ??
      outlet("NITF distributor", distributor) ??
      outlet("NITF doc.copyright", holder)),
    ...dayIn(root),
    text: bodyText(root),
  };
}

function outlet(source: string, publisher: string | null) {
  return publisher ? { publisher, publisherBasis: `stated: ${source}` } : null;
}

function dayIn(root: Element) {
  const days = DAYS.flatMap(([name, attribute]) =>
    allNamed(root, name).map((element) => ({
      published: dayOf(element.getAttribute(attribute) ?? ""),
      publishedBasis: `stated: NITF ${name}`,
    })),
  );
  return days.find(({ published }) => published !== null);
}

function bodyText(root: Element): string {
  const body = allNamed(root, "body.content").flatMap(paragraphsOf);
  return body.join("\n\n");
}
