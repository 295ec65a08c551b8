import ipaddr from "ipaddr.js";
import { type Refused, refused } from "./outcome";

/**
 * Where web sites are. Other ports of a public host are those of mail, databases and the like, which a line of HTTP can do harm to;
 * an operator who needs another one allows it with its host: “news.example.org:8090”.
 */
const PORTS = new Set(["80", "443", "8080", "8443"]);

/** Longer addresses are no pages. */
const MAX_LENGTH = 2000;

/** The IPv6 addresses that are routed in public: all others are reserved, whatever a list of ranges has no name for. */
const ROUTED: [ipaddr.IPv6, number] = [ipaddr.IPv6.parse("2000::"), 3];

/** An address by which hosts of a cloud ask it for secrets, in a public range. */
const CLOUD = "168.63.129.16";

/**
 * Hosts that an operator allows, though they are not public: “intranet.example” at the usual ports, “localhost:8123” at this one.
 */
export type AllowedHosts = readonly string[];

/**
 * The address as it may be asked for, without its fragment, or why it may not. What its name stands for is looked at when it is
 * connected to: see `isPublic`.
 *
 *     checkAddress("https://herald.example/a#top", []) // URL https://herald.example/a
 *     checkAddress("http://127.0.0.1/", [])            // refused: is at 127.0.0.1, which is not on the public network …
 */
export function checkAddress(text: string, allowed: AllowedHosts): URL | Refused {
  if (!URL.canParse(text) || text.length > MAX_LENGTH)
    return refused("is no address; expected one as https://herald.example/news.");
  const url = new URL(text);
  if (url.protocol !== "https:" && url.protocol !== "http:")
    return refused(`is of the kind “${url.protocol}”; expected https:// or http://.`);
  if (url.username || url.password) return refused("has a name or a password in it; expected an address without.");
  url.hash = "";
  if (isAllowed(url, allowed)) return url;
  if (url.port && !PORTS.has(url.port))
    return refused(`is at the port ${url.port}; expected 80, 443, 8080 or 8443. Allow “${url.host}” if that is meant.`);
  const literal = url.hostname.replace(/^\[|\]$/g, "");
  return ipaddr.isValid(literal) && !isPublic(literal) ? refused(notPublic(url, [literal])) : url;
}

/** Whether the operator allows a host by name, whatever it stands for. */
export function isAllowed(url: URL, allowed: AllowedHosts): boolean {
  const port = url.port || (url.protocol === "https:" ? "443" : "80");
  const names = [`${url.hostname}:${port}`, ...(PORTS.has(port) ? [url.hostname] : [])];
  return allowed.some((name) => names.includes(name.toLowerCase()));
}

/** Whether a text is a host as operators allow it: `isHost("localhost:8123")`, `isHost("[::1]")`, but not an address with a path. */
export function isHost(text: string): boolean {
  if (!/^[^\s/?#@]+$/.test(text) || !URL.canParse(`http://${text}`)) return false;
  return new URL(`http://${text}`).hostname === text.toLowerCase().replace(/:\d+$/, "");
}

/**
 * Whether an IP address is one of the public network: none of this machine, of a private or shared network, of links, groups or tests,
 * and none that wraps another address (mapped, translated, tunnelled), which may be any of these.
 *
 *     isPublic("93.184.215.14")    // true
 *     isPublic("::ffff:10.0.0.1")  // false
 */
export function isPublic(address: string): boolean {
  if (!ipaddr.isValid(address)) return false;
  const ip = ipaddr.parse(address);
  if (ip.range() !== "unicast") return false;
  return ip.kind() === "ipv6" ? ip.match(ROUTED) : ip.toString() !== CLOUD;
}

/** Why a host is not asked, which stands for these addresses. */
export function notPublic(url: URL, addresses: readonly string[]): string {
  const found = addresses.length > 0 ? addresses.join(", ") : "no address";
  const literal = [found, `[${found}]`].includes(url.hostname);
  const host = literal ? found : `${url.hostname} (${found})`;
  return `is at ${host}, which is not on the public network; expected a public host. Allow “${url.host}” if that is meant.`;
}
