import { type AllowedHosts, checkAddress, isAllowed } from "./address";
import { type Outcome, type Redirect, type Refused, refused } from "./outcome";

/** Browsers follow twenty; a page that is further away than this is a loop or a game. */
const MAX_REDIRECTS = 5;

/** Asks for one address, of hosts that are allowed. */
export type Step = (url: URL, allowed: AllowedHosts) => Promise<Outcome | Redirect>;

/**
 * Follows an address to where its page is. Each address on the way is checked as the first one is. A host that only the operator
 * allows is not led to from outside: what stands on a public page opens no door within. Nor is what was asked for in secrecy
 * (https) asked for in the open, where anybody on the way could alter it.
 */
export async function follow(address: string, allowed: AllowedHosts, step: Step): Promise<Outcome> {
  let url = checkAddress(address, allowed);
  let open = allowed;
  for (let hops = 0; hops <= MAX_REDIRECTS; hops++) {
    if (!(url instanceof URL)) return url;
    const outcome = await step(url, open);
    if (outcome.kind !== "redirect") return outcome;
    open = isAllowed(url, open) ? open : [];
    url = next(url, outcome.to, open);
  }
  return refused(`is led on more than ${MAX_REDIRECTS} times; expected a page.`);
}

function next(from: URL, to: string, allowed: AllowedHosts): URL | Refused {
  const url = checkAddress(to, allowed);
  if (!(url instanceof URL)) return refused(`leads to ${to.slice(0, 200)}, which ${url.reason}`);
  if (url.href === from.href) return refused("leads to itself; expected a page.");
  if (from.protocol === "https:" && url.protocol === "http:" && !isAllowed(url, allowed))
    return refused(
      `leads from https to ${url.href}, where it could be altered on the way. Name that address if it is meant.`,
    );
  return url;
}
