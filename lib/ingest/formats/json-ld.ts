import { oneLine } from "./paragraphs";

/** What a page says of its article in JSON-LD. */
export type LinkedArticle = {
  headline: string | null;
  published: string | null;
  url: string | null;
  publisher: string | null;
  /** Those who wrote it that are no persons: an agency, or the outlet. */
  organizations: string[];
};

type Thing = Record<string, unknown>;

/** NewsArticle, ReportageNewsArticle, Article, BlogPosting, LiveBlogPosting, Report. */
const ARTICLE = /(?:Article|BlogPosting|Report)$/;

const ORGANIZATION = /Organization$/;

/** Things that are looked through in all; a page has some tens. */
const MAX_THINGS = 5000;

/** What the JSON-LD of a page says of its article; null where it says nothing. Broken JSON is passed over. */
export function readJsonLd(document: Document): LinkedArticle | null {
  const scripts = [...document.querySelectorAll('script[type="application/ld+json"]')];
  const things = thingsIn(scripts.map(({ textContent }) => parse(textContent ?? "")));
  const article =
    things.find((thing) => isA(thing, ARTICLE) && thing.headline) ?? things.find((thing) => isA(thing, ARTICLE));
  if (!article) return null;

  const resolve = (value: unknown) => listOf(value).map((one) => resolved(one, things));
  return {
    headline: words(article.headline),
    published: words(article.datePublished),
    url: words(article.url) ?? words(article.mainEntityOfPage) ?? words(thing(article.mainEntityOfPage)?.["@id"]),
    publisher: resolve(article.publisher).map(nameOf).find(Boolean) ?? null,
    organizations: resolve(article.author)
      .filter((author) => isA(author, ORGANIZATION))
      .flatMap((author) => nameOf(author) ?? []),
  };
}

function parse(text: string): unknown {
  const bare = text
    .trim()
    .replace(/^(?:<!--|(?:\/\/ ?)?<!\[CDATA\[)/, "")
    .replace(/(?:-->|(?:\/\/ ?)?\]\]>);?$/, "");
  try {
    return JSON.parse(bare.replace(/\p{Cc}/gu, " "));
  } catch {
    return null;
  }
}

/** All things in some JSON-LD, in lists and graphs too, in the order in which they stand. */
function thingsIn(roots: unknown[]): Thing[] {
  const things: Thing[] = [];
  const left = [...roots].reverse();
  while (left.length > 0 && things.length < MAX_THINGS) {
    const next = left.pop();
    if (Array.isArray(next)) left.push(...next.slice(0, MAX_THINGS).reverse());
    const found = thing(next);
    if (!found) continue;
    things.push(found);
    left.push(found.mainEntity, found["@graph"]);
  }
  return things;
}

function thing(value: unknown): Thing | null {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? (value as Thing) : null;
}

/** What {"@id": …} stands for, where the page says it elsewhere. */
function resolved(value: unknown, things: Thing[]): unknown {
  const id = thing(value)?.["@id"];
  if (typeof id !== "string" || thing(value)?.name) return value;
  return things.find((other) => other["@id"] === id && other.name) ?? value;
}

function isA(value: unknown, kind: RegExp): boolean {
  return listOf(thing(value)?.["@type"]).some((type) => typeof type === "string" && kind.test(type));
}

function listOf(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [value];
}

function nameOf(value: unknown): string | null {
  return words(value) ?? words(thing(value)?.name);
}

function words(value: unknown): string | null {
  const [first] = listOf(value);
  return typeof first === "string" ? oneLine(first) || null : null;
}
