import type { Days } from "@/lib/extract/types";
import { addDays } from "@/lib/link/link-day";
import type { ActorSeed } from "@/lib/seeds/actors";
import type { ClaimType, Side, Stance, Topic } from "@/lib/vocabulary";
import { below, pick, pickByShare, type Random } from "./random";

/** What one actor says of an event. */
export type Position = {
  actor: ActorSeed;
  stance: Stance;
  type: ClaimType;
  targetSide: Side | null;
  said: Days;
  event: Days;
  killed: number | null;
  wounded: number | null;
};

const SIDE = { RU: 0.42, UA: 0.42, third: 0.1, none: 0.06 } satisfies Record<Side, number>;
const STANCE = { asserts: 0.8, denies: 0.13, unverified: 0.07 } satisfies Record<Stance, number>;
const OPENING = { asserts: 0.87, denies: 0.13 };
const TERRITORY = { capture: 0.3, advance: 0.25, repel: 0.2, withdraw: 0.05, clash: 0.2 };
const DAY_IS = { said: 0.75, happened: 0.2, week: 0.05 };
const WITH_NUMBERS = 0.3;

/** Claims of one event are made within so many days: near enough for linking to keep a strike together. */
export const DAYS_OF_TALK = 2;

const NO_DAY: Days = { from: null, to: null, precision: "unknown" };

/** What is spoken of, and who may speak. */
type About = { topic: Topic; actors: readonly ActorSeed[] };

/** Who speaks first, on the event's first day. Who could not verify a thing does not: linking gives that another's day. */
export function drawOpening(random: Random, about: About, day: string): Position {
  return { ...drawUndated(random, about), stance: pickByShare(random, OPENING), said: exactly(day) };
}

/** Who speaks then, within days. */
export function drawAnswer(random: Random, about: About, first: string): Position {
  const position = drawUndated(random, about);
  const day = addDays(first, below(random, DAYS_OF_TALK + 1));
  const known = pickByShare(random, DAY_IS);
  if (known === "happened") return { ...position, event: exactly(day) };
  const week = { from: day, to: addDays(day, 6), precision: "week" } as const;
  return { ...position, said: known === "week" ? week : exactly(day) };
}

/** Somebody says something, nobody knows when. */
export function drawUndated(random: Random, { topic, actors }: About): Position {
  const side = pickByShare(random, SIDE);
  const type = topic === "territory" ? pickByShare(random, TERRITORY) : topic;
  const isCounted = type === "strike" && random() < WITH_NUMBERS;
  return {
    actor: pick(
      random,
      actors.filter((actor) => actor.side === side),
    ),
    stance: pickByShare(random, STANCE),
    type,
    targetSide: type === "strike" ? pick(random, ["RU", "UA"]) : null,
    said: NO_DAY,
    event: NO_DAY,
    killed: isCounted ? below(random, 12) : null,
    wounded: isCounted ? below(random, 40) : null,
  };
}

function exactly(day: string): Days {
  return { from: day, to: day, precision: "day" };
}
