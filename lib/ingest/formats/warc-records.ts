import { pipeline, Readable } from "node:stream";
import { createGunzip } from "node:zlib";
import { Problem } from "../problem";
import { readStart, type Source } from "../source";
import { type ByteReader, createByteReader } from "./byte-reader";
import { readHeaders } from "./http-answer";

/** Bytes of one record that is read; films and programs are larger, and are no articles. */
const MAX_RECORD = 20_000_000;

/** Bytes of a line of headers, and how many of them a record has. */
const MAX_LINE = 64_000;
const MAX_LINES = 200;

/** Text is packed to a tenth; what is packed so much more is made to fill whoever unpacks it. */
const MAX_RATIO = 200;

/** Bytes that anything may unpack to. */
const HARMLESS = 200_000_000;

/** A record of an archive: a page or a thing on it, or what went with it. */
export type WarcRecord = { type: string; url: string | null; contentType: string | null; bytes: Buffer };

/** Records whose content may be an article. */
const KEPT = ["response", "resource"];

/**
 * The records of an archive that may hold an article, one after another; no more is held than one. One that is too large is a Problem,
 * and the others go on; an archive that ends within a record, or is none, is a Problem after those before.
 */
export async function* recordsOf(source: Source): AsyncGenerator<WarcRecord | Problem> {
  const { name } = source;
  const isPacked = (await readStart(source, 2)).equals(Buffer.from([0x1f, 0x8b]));
  const reader = createByteReader(isPacked ? unpacked(source) : source.open());
  let count = 0;
  try {
    for (let headers = await headersOf(reader, name); headers; headers = await headersOf(reader, name)) {
      count++;
      yield* contentOf(reader, headers, name);
    }
  } catch (error) {
    yield error instanceof Problem ? error : cutShort(name, count, (error as Error).message);
  } finally {
    await reader.close();
  }
}

type Headers = Map<string, string>;

/** The headers of the next record, past the empty lines after the one before; null at the end. */
async function headersOf(reader: ByteReader, name: string): Promise<Headers | null> {
  let version = await reader.line(MAX_LINE);
  while (version?.trim() === "") version = await reader.line(MAX_LINE);
  if (version === null) return null;
  if (!/^WARC\/\d\.\d$/.test(version.trim()))
    throw new Problem(
      name,
      "is damaged or no web archive: a record does not begin with WARC/1.0 or WARC/1.1. Nothing after it was read.",
    );

  const lines: string[] = [];
  for (let line = await reader.line(MAX_LINE); line?.trim(); line = await reader.line(MAX_LINE)) {
    lines.push(line);
    if (lines.length > MAX_LINES) throw new Error(`a record has more than ${MAX_LINES} headers`);
  }
  return readHeaders(lines);
}

async function* contentOf(reader: ByteReader, headers: Headers, name: string): AsyncGenerator<WarcRecord | Problem> {
  const type = headers.get("warc-type")?.toLowerCase() ?? "";
  const url = headers.get("warc-target-uri")?.replace(/^<(.*)>$/, "$1") ?? null;
  const length = Number(headers.get("content-length") ?? Number.NaN);
  if (!Number.isSafeInteger(length) || length < 0) throw new Error("a record does not say its length");

  if (KEPT.includes(type) && length <= MAX_RECORD) {
    const bytes = await reader.take(length);
    if (bytes.length < length) throw new Error("it ends within a record");
    yield { type, url, contentType: headers.get("content-type") ?? null, bytes };
    return;
  }
  if (KEPT.includes(type) && mayBeText(headers))
    yield new Problem(
      `${name}#${url}`,
      `is too large: it has ${length.toLocaleString("en")} bytes; expected at most ${MAX_RECORD.toLocaleString("en")}.`,
    );
  if ((await reader.skip(length)) < length) throw new Error("it ends within a record");
}

/** Of films and the like nobody expects an article, so that nothing is said of them. */
function mayBeText(headers: Headers): boolean {
  return !/^(?:video|audio|image|font)\//i.test(
    headers.get("warc-identified-payload-type") ?? headers.get("content-type") ?? "",
  );
}

/** What a packed archive unpacks to. Throws where that is far more than any archive has. */
async function* unpacked(source: Source): AsyncGenerator<Uint8Array> {
  let packed = 0;
  let size = 0;
  async function* counted() {
    for await (const piece of source.open()) {
      packed += piece.length;
      yield piece;
    }
  }
  const gunzip = createGunzip();
  pipeline(Readable.from(counted()), gunzip, () => {});
  for await (const piece of gunzip) {
    size += piece.length;
    if (size > HARMLESS && size > packed * MAX_RATIO)
      throw new Problem(
        source.name,
        `unpacks to more than ${MAX_RATIO} times its size; expected a web archive. Nothing more of it was read.`,
      );
    yield piece;
  }
}

function cutShort(name: string, count: number, why: string): Problem {
  return new Problem(
    name,
    `is cut short or damaged after ${count.toLocaleString("en")} records: ${why}. What stands before was read; get the file again.`,
  );
}
