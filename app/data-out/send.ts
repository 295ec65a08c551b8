import { pipeline, Readable } from "node:stream";
import { constants, createBrotliCompress, createGzip } from "node:zlib";
import { chooseEncoding, type Encoding } from "./encoding";

/** Pieces are sent together from so many letters on: each is a call of the packer. */
const PIECE = 32_768;
/** Milliseconds that a reader may take nothing: what it is sent is of one moment, which the database has to keep for it. */
const STALL = 60_000;

/** What is sent: pieces of text in batches, and what is to be done when all was sent or nobody waits for it any more. */
type Sent = { pieces: AsyncIterable<string[]> | Iterable<string[]>; done?: () => void };

/**
 * Answers with text that is packed as the reader takes it while it is written, no faster than it is taken.
 * A route that answers by this has to stand in next.config.js, which names the encoding: a route may not do so itself.
 */
export function send(request: Request, { pieces, done }: Sent, init: ResponseInit): Response {
  const headers = new Headers(init.headers);
  headers.append("Vary", "Accept-Encoding");
  if (request.method === "HEAD") {
    done?.();
    return new Response(null, { ...init, headers });
  }
  const source = Readable.from(collect(pieces, done), { objectMode: false });
  watch(source);
  const packer = createPacker(chooseEncoding(request.headers.get("accept-encoding")));
  // Where one of them ends the other does; why is for who reads, and no fault of ours.
  const body = packer ? pipeline(source, packer, () => {}) : source;
  return new Response(Readable.toWeb(body) as ReadableStream<Uint8Array>, { ...init, headers });
}

async function* collect(pieces: Sent["pieces"], done?: () => void): AsyncGenerator<Buffer> {
  try {
    let text = "";
    for await (const batch of pieces)
      for (const piece of batch) {
        text += piece;
        if (text.length < PIECE) continue;
        yield Buffer.from(text);
        text = "";
      }
    if (text) yield Buffer.from(text);
  } finally {
    done?.();
  }
}

/** Lets go of what nobody takes. */
function watch(source: Readable): void {
  let timer = setTimeout(stop, STALL).unref();
  const read = source._read.bind(source);
  source._read = (size) => {
    clearTimeout(timer);
    timer = setTimeout(stop, STALL).unref();
    read(size);
  };
  source.once("close", () => clearTimeout(timer));

  function stop() {
    source.destroy(new Error(`Nothing was taken for ${STALL / 1000} s.`));
  }
}

/** Quick rather than small: what is packed here is packed for one reader. */
function createPacker(encoding: Encoding | null) {
  if (encoding === "br") return createBrotliCompress({ params: { [constants.BROTLI_PARAM_QUALITY]: 3 } });
  return encoding === "gzip" ? createGzip({ level: 3 }) : null;
}
