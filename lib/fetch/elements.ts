/** A child of an element as XML has it: its name without a prefix, its attributes as they stand, its text in plain letters. */
export type Child = { name: string; attributes: string; text: string };

/** A tag; what stands in “<” and “>” without being one is passed over. */
const TAG = /<(\/?)(?:[\w.-]+:)?([\w.-]+)([^<>]*)>/g;

const ENTITIES: Record<string, string> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

/**
 * The children of each element of some names, one element after another. It reads what is not well-formed as far as it goes, keeps no
 * tree and takes no longer than the text is long: feeds and sitemaps come from anybody, and have thousands of entries.
 *
 *     elementsOf("<urlset><url><loc>https://a.example/</loc></url></urlset>", ["url"])
 *     // [[{ name: "loc", attributes: "", text: "https://a.example/" }]]
 */
export function* elementsOf(xml: string, names: readonly string[]): Generator<Child[]> {
  const text = withoutSections(xml);
  let children: Child[] | null = null;
  let open: (Child & { from: number; depth: number }) | null = null;
  for (const { 0: tag, 1: slash, 2: name = "", 3: rest = "", index } of text.matchAll(TAG)) {
    const isEnd = slash === "/";
    const isWhole = rest.endsWith("/");
    if (!children) {
      if (!isEnd && !isWhole && names.includes(name)) children = [];
    } else if (!open) {
      if (isEnd && names.includes(name)) {
        yield children;
        children = null;
      } else if (!isEnd) {
        const child = { name, attributes: plain(rest.replace(/\/$/, "")), text: "" };
        if (isWhole) children.push(child);
        else open = { ...child, from: index + tag.length, depth: 1 };
      }
    } else if (!isWhole) {
      open.depth += isEnd ? -1 : 1;
      if (open.depth > 0) continue;
      const { name, attributes, from } = open;
      children.push({ name, attributes, text: plain(text.slice(from, index)) });
      open = null;
    }
  }
}

/** The text of the first child of a name; null where there is none, or nothing in it. */
export function textOf(children: readonly Child[], ...names: string[]): string | null {
  for (const name of names) {
    const text = children.find((child) => child.name === name)?.text.trim();
    if (text) return text;
  }
  return null;
}

/** An attribute's value: `attributeOf(' href="/a" rel="self"', "href")` is "/a". */
export function attributeOf(attributes: string, name: string): string | null {
  const found = new RegExp(`(?:^|\\s)${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(attributes);
  return found?.[1] ?? found?.[2] ?? null;
}

/** Comments fall out; what CDATA holds is written as other text is. An open one takes the rest. */
function withoutSections(xml: string): string {
  const parts: string[] = [];
  let at = 0;
  for (const start = /<!--|<!\[CDATA\[/g; ; ) {
    start.lastIndex = at;
    const found = start.exec(xml);
    if (!found) return parts.concat(xml.slice(at)).join("");
    const isComment = found[0] === "<!--";
    const from = found.index + found[0].length;
    const end = xml.indexOf(isComment ? "-->" : "]]>", from);
    parts.push(xml.slice(at, found.index));
    if (!isComment) parts.push(escaped(xml.slice(from, end < 0 ? undefined : end)));
    if (end < 0) return parts.join("");
    at = end + 3;
  }
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}

/** Only the names that XML itself has, and numbers: what a document declares is never put in. */
function plain(text: string): string {
  return text.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|(\w{1,8}));/gi, (whole, decimal, hex, name) => {
    if (name) return Object.hasOwn(ENTITIES, name) ? (ENTITIES[name] ?? whole) : whole;
    const code = decimal ? Number(decimal) : Number.parseInt(hex, 16);
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}
