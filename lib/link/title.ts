import type { Side, Status } from "@/lib/vocabulary";
import type { LinkedClaim } from "./linked";
import { contests, enemyOf, gainerOf, headlineType } from "./status";

const COUNTRY: Partial<Record<Side, string>> = { RU: "Russia", UA: "Ukraine" };
const ADJECTIVE: Partial<Record<Side, string>> = { RU: "Russian", UA: "Ukrainian" };

/**
 * The title of an event. It always says who claims it, never that it is so.
 *
 *     "Osk: capture claimed by Russia, disputed by Ukraine"
 *     "Osk: Ukrainian strike reported by United Nations"
 */
export function eventTitle(place: string, status: Status, claims: LinkedClaim[]): string {
  const type = headlineType(claims);
  const about = claims.filter((claim) => claim.type === type);
  const what = `${nameThing(about)} ${attribute(status, about, claims)}`;
  return place ? `${place}: ${what}` : what.charAt(0).toUpperCase() + what.slice(1);
}

function nameThing(claims: LinkedClaim[]): string {
  const claim = claims.find(({ stance, narration }) => stance === "asserts" && !narration) ?? claims[0];
  if (!claim) return "event";
  const gainer = gainerOf(claim);
  const things: Record<LinkedClaim["type"], string> = {
    capture: "capture",
    advance: withAdjective(gainer, "advance"),
    withdraw: withAdjective(enemyOf(gainer), "withdrawal"),
    repel: "repulse of an attack",
    strike: withAdjective(enemyOf(claim.targetSide), "strike"),
    clash: "fighting",
    aid: "military aid",
  };
  return things[claim.type];
}

function withAdjective(side: Side | null, noun: string): string {
  return side ? `${ADJECTIVE[side]} ${noun}` : noun;
}

function attribute(status: Status, about: LinkedClaim[], claims: LinkedClaim[]): string {
  const asserted = about.filter(({ stance, narration }) => stance === "asserts" && !narration);
  if (asserted.some(({ type }) => type === "aid")) return `announced by ${speakers(asserted)}`;
  switch (status) {
    case "contested":
      return disputed(asserted, claims);
    case "acknowledged":
      return acknowledged(asserted);
    case "one-sided":
      return `claimed by ${speakers(asserted.filter(({ side }) => enemyOf(side)))}`;
    case "third-party":
      return `reported by ${speakers(asserted)}`;
    case "denied":
      return `denied by ${speakers(about.filter(({ stance }) => stance === "denies"))}`;
    case "narrated":
      return "reported in outlets’ own words";
  }
}

function disputed(asserted: LinkedClaim[], claims: LinkedClaim[]): string {
  const others = claims.filter((other) => !other.narration);
  const [contested] = asserted.filter((claim) => others.some((other) => contests(other, claim)));
  const claimant = contested ?? asserted.find(({ side }) => enemyOf(side));
  const enemy = claimant && enemyOf(claimant.side);
  if (!claimant || !enemy) return "disputed";
  const bothTookIt = asserted.some(
    ({ side, type }) => side === enemy && type === "capture" && claimant.type === "capture",
  );
  return bothTookIt
    ? `claimed by ${COUNTRY.RU} and by ${COUNTRY.UA}`
    : `claimed by ${COUNTRY[claimant.side]}, disputed by ${COUNTRY[enemy]}`;
}

/** Who loses by it: in a strike who fired, else who lost the ground. */
function acknowledged(asserted: LinkedClaim[]): string {
  const [first] = asserted;
  if (!first) return "acknowledged";
  const loser = first.type === "strike" ? enemyOf(first.targetSide) : enemyOf(gainerOf(first));
  const sides = new Set(asserted.map(({ side }) => side).filter((side) => enemyOf(side)));
  if (!loser)
    return `reported by ${[...sides]
      .toSorted()
      .map((side) => COUNTRY[side])
      .join(" and ")}`;
  const claimedByOther = [...sides].some((side) => side !== loser);
  return `${claimedByOther ? `claimed by ${COUNTRY[enemyOf(loser) ?? loser]}, ` : ""}acknowledged by ${COUNTRY[loser]}`;
}

/** One speaker by name, several of one side by its country. */
function speakers(claims: LinkedClaim[]): string {
  const names = new Set(claims.map(({ claimantName }) => claimantName));
  if (names.size === 1) return [...names][0] ?? "";
  const sides = new Set(claims.map(({ side }) => side));
  const [side] = sides;
  if (sides.size === 1 && side && COUNTRY[side]) return COUNTRY[side];
  return [...sides].some((one) => enemyOf(one)) ? `${COUNTRY.RU} and ${COUNTRY.UA}` : "third parties";
}
