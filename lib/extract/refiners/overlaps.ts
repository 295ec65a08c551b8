import type { Mention, Refiner } from "../mention";

/**
 * Of two findings that share words, one stays: a region over a town, a body or person over the town in its name, the
 * longer of two words of action. A country's capital may be both who speaks and where, so both stay.
 */
export const removeOverlaps: Refiner = (mentions) =>
  mentions.filter((one) => !mentions.some((other) => yields(one, other)));

function yields(one: Mention, other: Mention): boolean {
  if (one === other || one.last < other.first || one.first > other.last) return false;
  if (one.kind === "place")
    return (
      other.kind === "region" ||
      other.kind === "day" ||
      (other.kind === "actor" && other.by !== "nation" && covers(other, one) && !isSeat(one, other))
    );
  if (one.kind === "trigger")
    return other.kind === "cue" || (other.kind === "actor" && covers(other, one) && other.last > other.first);
  if (one.kind === "cue")
    return (other.kind === "cue" || other.kind === "actor") && covers(other, one) && length(other) > length(one);
  if (one.kind === "region")
    return (
      other.kind === "actor" &&
      other.by === "registry" &&
      other.last > one.last &&
      covers(other, one) &&
      other.person !== null
    );
  return false;
}

const length = ({ first, last }: Mention) => last - first;
const covers = (outer: Mention, inner: Mention) => outer.first <= inner.first && outer.last >= inner.last;
/** “Kit's mayor”: the office begins with its place, which is a place all the same. */
const isSeat = (place: Mention, actor: Mention) =>
  actor.kind === "actor" && actor.institution?.id === "local" && actor.first === place.first && actor.last > place.last;
