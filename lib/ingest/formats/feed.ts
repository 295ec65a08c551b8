import { Problem } from "../problem";
import { checkArticle } from "./check";
import { complete } from "./complete";
import { entriesOf, FEED_ROOTS, type FeedEntry } from "./feed-entries";
import type { Format, Given, Read } from "./format";
import { MAX_XML, readRoot, rootName, XML_TYPES } from "./xml";

/** A feed, RSS or Atom: each entry of which it has the whole text. */
export const feed: Format = {
  id: "feed",
  looks: "<rss>, <feed> or <rdf:RDF>, a feed with whole articles",
  extensions: [".rss", ".atom", ".xml"],
  types: ["application/rss+xml", "application/atom+xml", "application/rdf+xml", ...XML_TYPES],
  maxBytes: MAX_XML,
  sniff: (start) => FEED_ROOTS.includes(rootName(start) ?? ""),
  async *read(source, given) {
    let count = 0;
    for await (const entry of entriesOf(await readRoot(source, FEED_ROOTS), source.name))
      yield readEntry(entry, `${source.name}, entry ${++count}`, given);
    if (count === 0)
      yield new Problem(source.name, "holds no entry; expected <item> or <entry> with the text of an article.");
  },
};

function readEntry({ url, title, published, publisher, text }: FeedEntry, where: string, given: Given): Read {
  if (text === null) return new Problem(where, withoutText(url));
  const fields = {
    url,
    title,
    text,
    ...(publisher && { publisher, publisherBasis: "stated: title of the feed" }),
    ...(published && { published: published.day, publishedBasis: `stated: ${published.source} in the feed` }),
  };
  return checkArticle(complete(fields, given), () => where);
}

function withoutText(url: string | null): string {
  if (!url) return "holds only a summary, and no link to the article; expected its text.";
  return `holds only a summary and a link; ingest its address: npm run ingest -- ${url}`;
}
