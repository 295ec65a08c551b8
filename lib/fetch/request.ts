import { lookup } from "node:dns/promises";
import { type IncomingHttpHeaders, type IncomingMessage, type RequestOptions, request as requestHttp } from "node:http";
import { request as requestHttps } from "node:https";
import { isIPv6, type LookupFunction } from "node:net";
import { type AllowedHosts, isAllowed, isPublic, notPublic } from "./address";
import { answerTo } from "./answer";
import { type Failed, failed, type Outcome, type Redirect, type Refused, refused, type Validators } from "./outcome";
import { ACCEPTED } from "./unpack";

/** What a request may take at most. */
export type Limits = {
  /** Milliseconds until there is a connection, until the answer begins, and until it is read. */
  connectMs: number;
  beginMs: number;
  wholeMs: number;
  /** Bytes on the wire, and unpacked. */
  wireBytes: number;
  bodyBytes: number;
};

export const LIMITS: Limits = {
  connectMs: 10_000,
  beginMs: 20_000,
  wholeMs: 60_000,
  wireBytes: 20_000_000,
  bodyBytes: 50_000_000,
};

/** The IP addresses of a host. Throws where it has none. */
export type Resolve = (host: string) => Promise<string[]>;

/** How the network is used: who asks, whom, and what it may take. */
export type Network = {
  userAgent: string;
  allowHosts: AllowedHosts;
  limits: Limits;
  resolve: Resolve;
  /** Ends what is going on, where the program is told to stop. */
  stop?: AbortSignal;
};

/** The system's own resolver. */
export const resolveHost: Resolve = async (host) => (await lookup(host, { all: true })).map(({ address }) => address);

/** Bytes of all headers of an answer. */
const MAX_HEADERS = 32_768;

/**
 * Asks for one address and follows nothing. The address must have passed `checkAddress`; what its host stands for is checked here, on
 * the very addresses that are connected to, so that no other answer of a name server comes between.
 */
export async function request(url: URL, network: Network, validators: Validators = NONE): Promise<Outcome | Redirect> {
  const { limits } = network;
  const late = new AbortController();
  const limit = (ms: number, what: string) =>
    setTimeout(() => late.abort(failed(`${what} within ${ms / 1000} s.`, { again: true })), ms);
  const whole = limit(limits.wholeMs, "was not read");
  const begin = limit(limits.beginMs, "did not answer");
  const connect = limit(limits.connectMs, "cannot be reached: no connection");
  const stop = () => late.abort(failed("was not read: told to stop."));
  network.stop?.addEventListener("abort", stop);
  try {
    if (network.stop?.aborted) stop();
    const options = { ...optionsFor(url, network, validators), signal: late.signal };
    const response = await open(url, options, () => clearTimeout(connect));
    clearTimeout(begin);
    const outcome = await answerTo(url, response, limits);
    const known = validators.etag !== null || validators.lastModified !== null;
    return outcome.kind === "unchanged" && !known ? failed("answered 304, though it was not read before.") : outcome;
  } catch (error) {
    return late.signal.aborted ? (late.signal.reason as Failed) : explain(url, error as NodeJS.ErrnoException);
  } finally {
    for (const timer of [whole, begin, connect]) clearTimeout(timer);
    network.stop?.removeEventListener("abort", stop);
  }
}

const NONE: Validators = { etag: null, lastModified: null };

function optionsFor(url: URL, network: Network, { etag, lastModified }: Validators): RequestOptions {
  const headers: IncomingHttpHeaders = {
    "user-agent": network.userAgent,
    accept: "text/html, application/xhtml+xml, application/xml;q=0.9, */*;q=0.8",
    "accept-language": "en, *;q=0.5",
    "accept-encoding": ACCEPTED,
  };
  if (etag) headers["if-none-match"] = etag;
  if (lastModified) headers["if-modified-since"] = lastModified;
  return { headers, lookup: lookupFor(url, network), maxHeaderSize: MAX_HEADERS, agent: false };
}

function open(url: URL, options: RequestOptions, onConnect: () => void): Promise<IncomingMessage> {
  const [send, connected] = url.protocol === "https:" ? [requestHttps, "secureConnect"] : [requestHttp, "connect"];
  return new Promise((resolve, reject) => {
    const sent = send(url, options, resolve);
    sent.on("socket", (socket) => socket.once(connected, onConnect));
    sent.on("error", reject);
    sent.end();
  });
}

/** Stands in for the name server of a connection, and gives it public addresses only. */
function lookupFor(url: URL, { allowHosts, resolve }: Network): LookupFunction {
  return (host, options, callback) => {
    const choose = (found: string[]) => {
      const fit = isAllowed(url, allowHosts) ? found : found.filter(isPublic);
      const [first, ...others] = fit.map((address) => ({ address, family: isIPv6(address) ? 6 : 4 }));
      if (!first) callback(new NotPublic(notPublic(url, found)), "");
      else if (options.all) callback(null, [first, ...others]);
      else callback(null, first.address, first.family);
    };
    resolve(host).then(choose, (error) => callback(error, ""));
  };
}

class NotPublic extends Error {}

/** Errors of a connection that may be gone in a moment. */
const PASSING = new Set(["ECONNRESET", "EPIPE", "ETIMEDOUT", "EAI_AGAIN", "ECONNREFUSED"]);

const MEANINGS: Record<string, string> = {
  ENOTFOUND: "has a host that no name server knows. Check its spelling",
  EAI_AGAIN: "has a host that no name server answers for now",
  ECONNREFUSED: "cannot be reached: nobody answers there",
  ECONNRESET: "broke off before it was read",
  HPE_HEADER_OVERFLOW: `has headers of more than ${MAX_HEADERS.toLocaleString("en")} bytes; expected a page`,
};

function explain(url: URL, error: NodeJS.ErrnoException): Refused | Failed {
  if (error instanceof NotPublic) return refused(error.message);
  const code = error.code ?? "";
  const meaning = Object.hasOwn(MEANINGS, code) ? MEANINGS[code] : undefined;
  return failed(`${meaning ?? `cannot be read from ${url.host}: ${error.message || code}`}.`, {
    again: PASSING.has(code),
  });
}
