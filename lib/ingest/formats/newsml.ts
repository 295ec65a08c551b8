import { idFrom } from "../article-id";
import { Problem } from "../problem";
import { dayOf } from "../published-day";
import { checkArticle } from "./check";
import { complete } from "./complete";
import { parsePage } from "./dom";
import type { Format, Given, Read } from "./format";
import { nitfFields } from "./nitf";
import { oneLine, paragraphsOf } from "./paragraphs";
import {
  allNamed,
  childrenNamed,
  firstNamed,
  MAX_XML,
  readRoot,
  rootName,
  webAddress,
  within,
  wordsOf,
  XML_TYPES,
} from "./xml";

const ROOTS = ["newsItem", "newsMessage"];

/** Articles of an agency in NewsML-G2: one item, or a message of several. */
export const newsml: Format = {
  id: "newsml",
  looks: "<newsItem> or <newsMessage>, articles in NewsML-G2",
  extensions: [".xml"],
  types: ["application/vnd.iptc.g2.newsitem+xml", "application/vnd.iptc.g2.newsmessage+xml", ...XML_TYPES],
  maxBytes: MAX_XML,
  sniff: (start) => ROOTS.includes(rootName(start) ?? ""),
  async *read(source, given) {
    const root = await readRoot(source, ROOTS);
    const items = [...(root.localName.endsWith("newsItem") ? [root] : []), ...allNamed(root, "newsItem")].filter(
      isText,
    );
    if (items.length === 0)
      yield new Problem(source.name, "holds no item that is a text; expected a newsItem of the class ninat:text.");
    for (const item of items) {
      const guid = item.getAttribute("guid");
      yield await readItem(
        item,
        items.length > 1 && guid ? `${source.name}#${guid.slice(0, 100)}` : source.name,
        given,
      );
    }
  },
};

/** Where NewsML-G2 says the day, the surest first. */
const DAYS = ["versionCreated", "contentCreated", "firstCreated"];

/** Pictures, films and graphics are items too; one that does not say what it is may be a text. */
function isText(item: Element): boolean {
  const said = firstNamed(item, "itemClass")?.getAttribute("qcode");
  return !said || /(?:^|:)(?:text|composite)$/i.test(said);
}

async function readItem(item: Element, where: string, given: Given): Promise<Read> {
  const status = firstNamed(item, "pubStatus")?.getAttribute("qcode") ?? "";
  if (/(?:canceled|withheld)$/i.test(status))
    return new Problem(
      where,
      `is not for use: its provider says “${status.slice(0, 40)}”. Take it out, or get a version that is usable.`,
    );
  const content = await contentOf(item, where);
  if (!content.text) return new Problem(where, "holds no text: expected inlineXML with NITF or XHTML, or inlineData.");
  return checkArticle(complete({ ...content, ...fieldsOf(item, content.title) }, given), () => where);
}

function fieldsOf(item: Element, title: string | null) {
  const guid = item.getAttribute("guid") ?? "";
  const provider = nameIn(firstNamed(item, "provider"));
  const credits = [wordsOf(firstNamed(item, "creditline")), nameIn(firstNamed(item, "infoSource"))];
  return {
    id: idFrom(guid) ?? undefined,
    url: webAddress(guid),
    title: within(1000, wordsOf(firstNamed(item, "headline"))) ?? title,
    agency: credits.map((credit) => within(200, credit)).find((credit) => credit && credit !== provider) ?? null,
    ...(provider && { publisher: provider, publisherBasis: "stated: NewsML-G2 provider" }),
    ...dayIn(item),
  };
}

/** A party by its name, else by the code that stands for it: `nprov:AFP` is AFP. */
function nameIn(party: Element | undefined): string | null {
  const code = party?.getAttribute("literal") ?? party?.getAttribute("qcode")?.replace(/^[^:]*:/, "");
  return within(200, wordsOf(party && childrenNamed(party, "name")[0]) ?? oneLine(code ?? ""));
}

function dayIn(item: Element) {
  const days = DAYS.flatMap((name) =>
    allNamed(item, name).map((element) => ({
      published: dayOf(wordsOf(element) ?? ""),
      publishedBasis: `stated: NewsML-G2 ${name}`,
    })),
  );
  return days.find(({ published }) => published !== null);
}

type Content = { title: string | null; text: string };

/** The text of an item, from the first of its contents that has one. */
async function contentOf(item: Element, where: string): Promise<Content> {
  for (const inline of [...allNamed(item, "inlineXML"), ...allNamed(item, "inlineData")]) {
    const content = await inlineContent(inline, where);
    if (content.text) return content;
  }
  return { title: null, text: "" };
}

async function inlineContent(inline: Element, where: string): Promise<Content> {
  const nitf = firstNamed(inline, "nitf");
  if (nitf) {
    const { title, text } = nitfFields(nitf);
    return { title, text };
  }
  const body = firstNamed(inline, "body") ?? inline;
  if (inline.localName.endsWith("inlineXML")) return { title: null, text: paragraphsOf(body).join("\n\n") };
  const written = inline.textContent ?? "";
  if (!/html/i.test(inline.getAttribute("contenttype") ?? "")) return { title: null, text: plainParagraphs(written) };
  return { title: null, text: paragraphsOf((await parsePage(written, where)).body).join("\n\n") };
}

/** Plain text has empty lines between paragraphs, or else a paragraph a line. */
function plainParagraphs(written: string): string {
  const parts = /\n\s*\n\s*\S/.test(written.trim()) ? written.split(/\n\s*\n/) : written.split("\n");
  return parts.map(oneLine).filter(Boolean).join("\n\n");
}
