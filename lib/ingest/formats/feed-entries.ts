import { dayOf } from "../published-day";
import { parsePage } from "./dom";
import { paragraphsOf } from "./paragraphs";
import { allNamed, childrenNamed, webAddress, within, wordsOf } from "./xml";

/** Letters that a text has at least where the feed calls it the content, and where it calls it a description. */
const MIN_CONTENT = 200;
const MIN_DESCRIPTION = 500;

/** What a feed is made of: RSS, Atom, and RSS 1.0. */
export const FEED_ROOTS = ["rss", "feed", "RDF"];

/** One entry of a feed. */
export type FeedEntry = {
  url: string | null;
  title: string | null;
  /** The day, as it is written, and where that stands. */
  published: { day: string; source: string } | null;
  /** The outlet, by the title of the feed. */
  publisher: string | null;
  /** The whole text, in paragraphs; null where there is only a summary. */
  text: string | null;
};

/** The entries of a feed, one after another. */
export async function* entriesOf(root: Element, where: string): AsyncGenerator<FeedEntry> {
  const [channel = root] = allNamed(root, "channel");
  const name = titleIn(channel);
  for (const entry of [...allNamed(root, "item"), ...allNamed(root, "entry")])
    yield {
      url: linkOf(entry),
      title: within(1000, await titleOf(entry, where)),
      published: dayIn(entry),
      publisher: within(200, titleIn(childrenNamed(entry, "source")[0]) ?? name),
      text: await textOf(entry, where),
    };
}

/** Where a feed says the day, the surest first. */
const DAYS = ["pubDate", "published", "dc:date", "issued", "updated"];

function dayIn(entry: Element): FeedEntry["published"] {
  const days = DAYS.map((source) => ({ source, day: dayOf(wordsOf(childrenNamed(entry, source)[0]) ?? "") }));
  return days.find((found): found is { source: string; day: string } => found.day !== null) ?? null;
}

/** The title of what an entry is from. */
function titleIn(element: Element | undefined): string | null {
  return wordsOf(element && childrenNamed(element, "title").find(isPlain));
}

/** A title may be marked up as HTML is. */
async function titleOf(entry: Element, where: string): Promise<string | null> {
  const words = wordsOf(childrenNamed(entry, "title").find(isPlain));
  return words && /[<&]/.test(words) ? paragraphsOf((await parsePage(words, where)).body).join(" ") : words;
}

/** <media:title> and its like tell of a picture. */
function isPlain({ localName }: Element): boolean {
  return !localName.includes(":") || /^(?:atom|rss):/.test(localName);
}

/** Atom has addresses in attributes, RSS as text, or as what identifies the entry. */
function linkOf(entry: Element): string | null {
  const links = childrenNamed(entry, "link");
  const ofAtom = links.find(
    (link) => (link.getAttribute("rel") ?? "alternate") === "alternate" && link.getAttribute("href"),
  );
  const guid = childrenNamed(entry, "guid").find((element) => element.getAttribute("isPermaLink") !== "false");
  const said = [
    ofAtom?.getAttribute("href"),
    ...links.map((link) => link.textContent),
    guid?.textContent,
    wordsOf(childrenNamed(entry, "id")[0]),
  ];
  return said.map(webAddress).find((url) => url !== null) ?? null;
}

/** The whole text of an entry, where there is one. */
async function textOf(entry: Element, where: string): Promise<string | null> {
  const contents = [...childrenNamed(entry, "content:encoded"), ...childrenNamed(entry, "content").filter(isPlain)];
  const descriptions = [...childrenNamed(entry, "description"), ...childrenNamed(entry, "summary")].filter(isPlain);
  const candidates = [
    ...contents.map((element) => ({ element, min: MIN_CONTENT })),
    ...descriptions.map((element) => ({ element, min: MIN_DESCRIPTION })),
  ];
  for (const { element, min } of candidates) {
    const text = (await paragraphsIn(element, where)).join("\n\n");
    if (text.length >= min) return text;
  }
  return null;
}

/** Markup is written out as text, or stands in the feed itself (Atom calls that xhtml). */
async function paragraphsIn(element: Element, where: string): Promise<string[]> {
  if (element.children.length > 0) return paragraphsOf(element);
  return paragraphsOf((await parsePage(element.textContent ?? "", where)).body);
}
