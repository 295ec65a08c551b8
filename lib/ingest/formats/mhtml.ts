import { Problem } from "../problem";
import { bytesSource, readAll } from "../source";
import type { Format } from "./format";
import { html } from "./html";

const MAX_BYTES = 50_000_000;

/** Lines shorter than those that pictures are packed in: postal-mime holds each by itself until the end, and pages have some thousands. */
const MAX_SHORT_LINES = 50_000;
const SHORT = 40;

/** A page as a browser saves it in one file: its first part that is HTML, with the address that it was saved from. */
export const mhtml: Format = {
  id: "mhtml",
  looks: "a page saved with its pictures in one file",
  extensions: [".mht", ".mhtml"],
  types: ["multipart/related", "message/rfc822", "application/x-mimearchive"],
  maxBytes: MAX_BYTES,
  sniff: (start) => /^(?:[\w-]+:[^\n]*\n(?:[ \t][^\n]*\n)*)*content-type:\s*multipart\/related/i.test(start),
  async *read(source, given) {
    const bytes = await readAll(source, MAX_BYTES);
    if (countShortLines(bytes) > MAX_SHORT_LINES)
      throw new Problem(
        source.name,
        `is no page of one article: it has more than ${MAX_SHORT_LINES.toLocaleString("en")} short lines. Save the article alone.`,
      );
    const parts = await partsOf(bytes);
    const page = parts.find(({ contentType, content }) => isPage(contentType.value) && content?.byteLength);
    if (!page?.content)
      throw new Problem(source.name, "holds no page: no part of it is HTML. Save the page from the browser again.");
    const url = addressOf(page) ?? addressOf(parts[0]) ?? source.url;
    const known = { name: source.name, url, contentType: page.contentType.value };
    yield* html.read(bytesSource(new Uint8Array(page.content), known), given);
  },
};

function countShortLines(bytes: Uint8Array): number {
  let count = 0;
  let start = 0;
  for (let end = bytes.indexOf(10); end !== -1; end = bytes.indexOf(10, start)) {
    if (end - start < SHORT) count += 1;
    start = end + 1;
  }
  return count;
}

/** A part as postal-mime has it in its tree: its bytes as they were before they were packed. */
type Part = {
  headers: { key: string; value: string }[];
  contentType: { value: string };
  content: ArrayBuffer | null;
  childNodes: Part[];
};

/**
 * The parts of a message, each after the one that it is in. What postal-mime gives as the page is all of its frames in one; the tree
 * that it makes has each by itself, and the encoding still to be told.
 */
async function partsOf(bytes: Uint8Array): Promise<Part[]> {
  const { default: PostalMime } = await import("postal-mime");
  const parser = new PostalMime({ maxNestingDepth: 16 });
  await parser.parse(bytes);
  return flat((parser as unknown as { root: Part }).root);
}

function flat(part: Part): Part[] {
  return [part, ...part.childNodes.flatMap(flat)];
}

function isPage(contentType: string): boolean {
  return /^\s*(?:text\/html|application\/xhtml\+xml)\b/i.test(contentType);
}

/** Where a part was saved from: Chrome says it of the whole, others of each part. */
function addressOf(part: Part | undefined): string | null {
  const said = part?.headers.filter(({ key }) => key === "content-location" || key === "snapshot-content-location");
  return said?.map(({ value }) => value.trim()).find((value) => /^https?:/i.test(value)) ?? null;
}
