import { unpack } from "@/lib/fetch/unpack";
import { Problem } from "../problem";
import { bytesSource, type Source } from "../source";
import { chooseFormat, mediaType } from "./choose";
import type { Format, Given, Read } from "./format";
import { html } from "./html";
import { readAnswer } from "./http-answer";
import { newsml } from "./newsml";
import { nitf } from "./nitf";
import { pdf } from "./pdf";
import { readBy } from "./read-by";
import { recordsOf, type WarcRecord } from "./warc-records";

/** Bytes of one page, when it is unpacked. */
const MAX_BYTES = 20_000_000;

/** First letters that tell the kind of a page. */
const SNIFF = 8000;

/** The kinds of page that hold an article. A feed leads to pages that the archive has itself; tables and JSON are what pages are made by. */
const PAGES = [html, pdf, nitf, newsml];

/** A web archive: each page in it that was answered with success. Read record by record: a file may have any size. */
export const warc: Format = {
  id: "warc",
  looks: "a web archive",
  extensions: [".warc", ".warc.gz"],
  types: ["application/warc", "application/warc-fields"],
  maxBytes: MAX_BYTES,
  sniff: (start) => /^WARC\/\d\.\d\r?\n/.test(start),
  read: readArchive,
};

/** The articles of an archive; what is no page is passed over. The day on which a page was archived is none on which it was published. */
export async function* readArchive(source: Source, given: Given): AsyncGenerator<Read> {
  let found = false;
  for await (const record of recordsOf(source)) {
    const page = record instanceof Problem ? record : await pageOf(record, source.name);
    found ||= page !== null;
    if (page instanceof Problem) yield page;
    else if (page) yield* readBy(page.format, page.source, given);
  }
  if (!found)
    yield new Problem(
      source.name,
      "holds no page: expected a record of the type response or resource that is HTML or PDF.",
    );
}

type Page = { format: Format; source: Source };

/** The page of a record; null where it is none, or was not answered with success. */
async function pageOf(record: WarcRecord, file: string): Promise<Page | Problem | null> {
  const name = `${file}#${record.url}`;
  const answer = record.type === "response" ? readAnswer(record.bytes) : null;
  if (record.type === "response" && answer?.status !== 200) return null;
  const contentType = answer ? (answer.headers.get("content-type") ?? null) : record.contentType;
  const type = mediaType(contentType);
  if (type && !PAGES.some(({ types }) => types.includes(type))) return null;

  const bytes = answer ? await unpack(answer.body, encodingOf(answer), MAX_BYTES) : record.bytes;
  if (!(bytes instanceof Uint8Array)) return new Problem(name, bytes.reason);
  const source = bytesSource(bytes, { name, url: webAddress(record.url), contentType });
  const start = Buffer.from(bytes.subarray(0, SNIFF)).toString("latin1");
  const format = chooseFormat(type ? PAGES.filter(({ types }) => types.includes(type)) : PAGES, source, start);
  return format && isOfKind(format, type, start) ? { format, source } : null;
}

/** XML, and what says no type, may be anything. */
function isOfKind({ sniff }: Format, type: string | null, start: string): boolean {
  return (type !== null && !/xml$/.test(type)) || sniff(start);
}

/** How a body is packed: archives also keep what was unpacked before, with the header as it was. */
function encodingOf({ headers, body }: { headers: Map<string, string>; body: Buffer }): string | undefined {
  const said = headers.get("content-encoding");
  const isGzip = body[0] === 0x1f && body[1] === 0x8b;
  return /gzip/i.test(said ?? "") && !isGzip ? undefined : said;
}

function webAddress(url: string | null): string | null {
  return url && /^https?:/i.test(url) && URL.canParse(url) ? url : null;
}
