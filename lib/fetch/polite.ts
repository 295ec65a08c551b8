import type { AllowedHosts } from "./address";
import { type Clock, machineClock } from "./clock";
import { type Failed, failed, type Outcome, type Redirect, refused, type Validators } from "./outcome";
import { follow, type Step } from "./redirects";
import { type Network, request } from "./request";
import { readRobots } from "./robots";

/** How a host is treated. */
export type Manners = {
  /** Milliseconds between two requests to one host; its own Crawl-delay holds where it is longer. */
  pauseMs: number;
  /** How often one address is tried where its server is busy. */
  tries: number;
  /** Milliseconds before the second try, twice as many before the third; Retry-After holds where it is given. */
  firstWaitMs: number;
  /** A longer wait is not waited for: the address is given up for this time. */
  maxWaitMs: number;
  /** Milliseconds that a host is left alone which stays busy, at least. */
  restMs: number;
  /** Milliseconds that a robots.txt holds, and one that could not be had. */
  robotsMs: number;
  noRobotsMs: number;
};

export const MANNERS: Manners = {
  pauseMs: 1000,
  tries: 3,
  firstWaitMs: 5000,
  maxWaitMs: 60_000,
  restMs: 600_000,
  robotsMs: 3_600_000,
  noRobotsMs: 300_000,
};

/** Asks for pages: what it may, and no faster than their hosts like. */
export type Fetcher = {
  /** The network's own allowed hosts hold where none are given. */
  get(address: string, how?: { validators?: Validators; allowed?: AllowedHosts }): Promise<Outcome>;
  readonly allowHosts: AllowedHosts;
  readonly stop: AbortSignal | undefined;
};

/** Whoever is asked: in which turn, when again, and under which rules. */
type Host = { turn: Promise<unknown>; freeAt: number; restsUntil: number };

type Kept = { robots: ReturnType<typeof readRobots>; until: number };

/** A fetcher that has one request a host under way at a time. Hosts are told apart by name and port. */
export function createFetcher(network: Network, clock: Clock = machineClock, manners: Manners = MANNERS): Fetcher {
  const hosts = new Map<string, Host>();
  const kept = new Map<string, Kept>();

  return {
    allowHosts: network.allowHosts,
    stop: network.stop,
    get: (address, { validators, allowed = network.allowHosts } = {}) =>
      follow(address, allowed, (url, open) => getByRules(url, open, validators)),
  };

  async function getByRules(url: URL, allowed: AllowedHosts, validators?: Validators): Promise<Outcome | Redirect> {
    const robots = await robotsOf(url, allowed);
    if (robots.kind !== "robots") return robots;
    if (!robots.allows(url)) return refused("is not for programs: the robots.txt of its host forbids it.");
    const pauseMs = Math.max(manners.pauseMs, robots.delayMs);
    return inTurn(url, (host) =>
      ask(host, pauseMs, () => request(url, { ...network, allowHosts: allowed }, validators)),
    );
  }

  async function robotsOf(url: URL, allowed: AllowedHosts) {
    const key = [url.origin, ...allowed].join(" ");
    const known = kept.get(key);
    if (known && clock.now() < known.until) return known.robots;
    const step: Step = (at, open) =>
      inTurn(at, (host) => ask(host, manners.pauseMs, () => request(at, { ...network, allowHosts: open })));
    const fresh: Kept = {
      robots: readRobots(url, network.userAgent, { allowed, step }),
      until: Number.POSITIVE_INFINITY,
    };
    kept.set(key, fresh);
    const robots = await fresh.robots;
    fresh.until = clock.now() + (robots.kind === "robots" ? manners.robotsMs : manners.noRobotsMs);
    return robots;
  }

  /** Waits until nobody else asks this host. */
  function inTurn<T>({ host: name }: URL, work: (host: Host) => Promise<T>): Promise<T> {
    const host = hosts.get(name) ?? { turn: Promise.resolve(), freeAt: 0, restsUntil: 0 };
    hosts.set(name, host);
    const turn = host.turn.then(() => work(host));
    host.turn = turn.catch(() => undefined);
    return turn;
  }

  /** Asks when the host is free again; where it is busy, a few times. */
  async function ask(host: Host, pauseMs: number, send: () => Promise<Outcome | Redirect>) {
    for (let tries = 1; ; tries++) {
      if (clock.now() < host.restsUntil) return resting(host.restsUntil - clock.now());
      if (clock.now() < host.freeAt) await clock.sleep(host.freeAt - clock.now(), network.stop);
      const outcome = await send();
      host.freeAt = clock.now() + pauseMs;
      if (outcome.kind !== "failed" || !outcome.again || network.stop?.aborted) return outcome;
      const waitMs = outcome.waitMs ?? manners.firstWaitMs * 2 ** (tries - 1);
      if (tries >= manners.tries || waitMs > manners.maxWaitMs) {
        if (outcome.busy) host.restsUntil = clock.now() + Math.max(waitMs, manners.restMs);
        return outcome;
      }
      host.freeAt = clock.now() + Math.max(waitMs, pauseMs);
    }
  }
}

function resting(ms: number): Failed {
  const minutes = Math.ceil(ms / 60_000);
  return failed(`is not asked for now: its host asked to be left alone, for ${minutes} more min.`, { later: true });
}
