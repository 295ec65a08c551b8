import { settings } from "@/lib/env/settings";
import { LIMITS, type Network, resolveHost } from "@/lib/fetch/request";

const NAME = "Claimline/0.1";

type Chosen = { allowHosts: string[]; userAgent?: string; stop?: AbortSignal };

/** The network as commands use it: who asks says so, and where its owner can be found. */
export function createNetwork({ allowHosts, userAgent = agentOf(settings().SITE_URL), stop }: Chosen): Network {
  return { userAgent, allowHosts, limits: LIMITS, resolve: resolveHost, stop };
}

/**
 * The name by which servers know us, with the site's address unless that is of this machine only.
 *
 *     agentOf("https://claims.example.org") // "Claimline/0.1 (+https://claims.example.org)"
 */
export function agentOf(site: string): string {
  return new URL(site).hostname === "localhost" ? NAME : `${NAME} (+${site})`;
}
