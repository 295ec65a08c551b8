import { LRUCache } from "lru-cache";

/** Bytes of answers that one process keeps; those that were longest not asked for go first. */
const ROOM = 64 * 1024 * 1024;
/** A larger answer is a file that somebody takes once. */
const LARGEST = 256 * 1024;
/** What an answer of no bytes takes in memory, about. */
const EACH = 2048;

/** What an answer may depend on besides its address: these words of the request, as they stand. */
const MATTERS = ["accept", "accept-encoding", "cookie", "host", "x-forwarded-host", "x-forwarded-proto"];

/** Who sends one of these asks for a part, for what is new, for what is only theirs, or for what Next's own script reads. */
const NOT_FOR_ALL = ["authorization", "if-none-match", "range", "rsc"];

/** Files that lie packed on the disk. */
const FILES = "/_next/";

/**
 * What a request is answered with whoever sends it, as one text; null where its answer is not kept.
 *
 * @param {Pick<import("node:http").IncomingMessage, "method" | "url" | "headers">} request
 * @returns {string | null}
 */
export function keyOf({ method, url = "", headers }) {
  if (method !== "GET" || url.startsWith(FILES) || NOT_FOR_ALL.some((name) => name in headers)) return null;
  return JSON.stringify([url, ...MATTERS.map((name) => headers[name] ?? null)]);
}

/**
 * Keeps what was answered until somebody writes to the database, and answers the next who asks the same with the same bytes: to draw
 * a page takes some 20 ms of a processor.
 *
 *     const kept = keepAnswers(handle, { readRevision, countOlder, tell: (one) => process.send?.(one) });
 *     createServer(kept.answer).listen(3000);
 *     process.on("message", kept.add);
 *
 * @typedef {{ key: string, revision: string, headers: import("node:http").OutgoingHttpHeaders, body: Uint8Array }} Answer
 * @param {(request: import("node:http").IncomingMessage, response: import("node:http").ServerResponse) => unknown} handle answers what is not kept
 * @param {{
 *   readRevision: () => string | null,
 *   countOlder: () => number,
 *   tell: (answer: Answer) => void,
 * }} site the revision of the data, null where it cannot be known; how often, so far, what was read before a change was given after
 *   it: such an answer is not kept; and who else is told of an answer
 */
export function keepAnswers(handle, { readRevision, countOlder, tell }) {
  /** @type {LRUCache<string, Answer>} */
  const kept = new LRUCache({ maxSize: ROOM, sizeCalculation: ({ body }) => body.length + EACH });

  return {
    /**
     * @param {import("node:http").IncomingMessage} request
     * @param {import("node:http").ServerResponse} response
     */
    answer(request, response) {
      const key = keyOf(request);
      const revision = key === null ? null : readRevision();
      if (key === null || revision === null) return handle(request, response);
      const known = kept.get(key);
      if (known?.revision === revision) return send(known, response);
      const older = countOlder();
      record(response, ({ headers, body }) => {
        if (countOlder() !== older) return;
        const answer = { key, revision, headers, body };
        kept.set(key, answer);
        tell(answer);
      });
      return handle(request, response);
    },
    /** @param {Answer} answer what another process has made */
    add(answer) {
      kept.set(answer.key, answer);
    },
  };
}

/** @param {Answer} answer @param {import("node:http").ServerResponse} response */
function send({ headers, body }, response) {
  response.writeHead(200, { ...headers, "content-length": body.length });
  response.end(body);
}

/**
 * Listens to an answer while it is sent, and gives it when all of it was: only one that is whole, small, and the same for everybody.
 *
 * @param {import("node:http").ServerResponse} response
 * @param {(whole: Pick<Answer, "headers" | "body">) => void} use
 */
function record(response, use) {
  /** @type {Uint8Array[]} */
  let chunks = [];
  let size = 0;
  for (const name of /** @type {const} */ (["write", "end"])) {
    const pass = response[name];
    response[name] = function listen(chunk, encoding, ...rest) {
      if (typeof chunk === "string") take(Buffer.from(chunk, typeof encoding === "string" ? encoding : "utf8"));
      else if (chunk instanceof Uint8Array) take(Buffer.from(chunk));
      return pass.call(this, chunk, encoding, ...rest);
    };
  }
  response.once("finish", () => {
    if (response.statusCode !== 200 || size > LARGEST || response.hasHeader("set-cookie")) return;
    use({ headers: response.getHeaders(), body: Buffer.concat(chunks) });
  });

  /** @param {Uint8Array} chunk */
  function take(chunk) {
    size += chunk.length;
    if (size <= LARGEST) chunks.push(chunk);
    else chunks = [];
  }
}
