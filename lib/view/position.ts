import { formatWhen } from "@/lib/filter/days";
import { PRECISION_WORDS, STANCE_WORDS, TYPE_WORDS } from "@/lib/filter/words";
import type { ClaimType } from "@/lib/vocabulary";
import type { ClaimView } from "./claim";

/** What joins the type to its place: capture *of*, advance *on*. */
const BEFORE_PLACE: Record<ClaimType, string> = {
  capture: "of",
  advance: "on",
  repel: "at",
  withdraw: "from",
  strike: "on",
  clash: "at",
  aid: "for",
};

const DAY_VERB: Record<ClaimView["dayBasis"], string> = {
  said: "said",
  event: "about",
  published: "published",
  none: "",
};

type Spoken = Pick<ClaimView, "stance" | "type" | "narration" | "placeName" | "killed" | "wounded">;

/** What the claimant does, as the rest of a sentence that begins with its name: “denies capture of Varen”. */
export function sayPosition(claim: Spoken): string {
  const { stance, type, narration, placeName } = claim;
  const verb = narration && stance === "asserts" ? "tells of" : STANCE_WORDS[stance].toLowerCase();
  const event = sayType(type);
  const what = placeName ? `${event} ${BEFORE_PLACE[type]} ${placeName}` : event;
  const losses = sayLosses(claim);
  return losses ? `${verb} ${what}: ${losses}` : `${verb} ${what}`;
}

/** The type as a noun within a sentence: `sayType("clash")` is “fighting”. */
export function sayType(type: ClaimType): string {
  return type === "repel" ? "repulse of an attack" : TYPE_WORDS[type].toLowerCase();
}

/** The losses as this claimant gives them: “2 killed, none wounded”; empty where none are given. */
export function sayLosses({ killed, wounded }: Pick<ClaimView, "killed" | "wounded">): string {
  const say = (count: number | null, word: string) =>
    count === null ? null : `${count === 0 ? "none" : count} ${word}`;
  return [say(killed, "killed"), say(wounded, "wounded")].filter(Boolean).join(", ");
}

type Dated = Pick<ClaimView, "day" | "dayTo" | "dayPrecision" | "dayBasis">;

/** The day a claim is drawn at, and what day that is: `"said on 28 January 2023"`. */
export function sayDayOfClaim({ day, dayTo, dayPrecision, dayBasis }: Dated): string {
  if (!day) return "day unknown";
  return `${DAY_VERB[dayBasis]} ${formatWhen({ from: day, to: dayTo, precision: dayPrecision })}`;
}

/** The same, and how it is known. */
export function sayClaimDay(claim: Dated & Pick<ClaimView, "reports">): { words: string; note: string } {
  const { day, dayPrecision, dayBasis, reports } = claim;
  const words = sayDayOfClaim(claim);
  if (!day) return { words, note: "No article says when this was said or when it happened." };
  const basis = reports[0]?.basis;
  const source = {
    said: `Day of the statement, ${basis?.said}`,
    event: `Day of the event, ${basis?.event}; nothing says when it was claimed`,
    published: "Day of publication: nothing says when it was claimed or happened",
    none: "",
  }[dayBasis];
  return { words, note: `${source} (${PRECISION_WORDS[dayPrecision]}).` };
}

/** How long after the first claim of the event: “3 days after the first claim”; empty on its day, or where a day is unknown. */
export function sayLag(lag: number | null): string {
  if (!lag) return "";
  const days = Math.abs(lag) === 1 ? "1 day" : `${Math.abs(lag)} days`;
  return lag > 0 ? `${days} after the first claim` : `${days} before the first claim`;
}

/** What a claimant does, where the place is already said: “denies capture”. */
export function sayMark({ stance, type, narration }: Pick<ClaimView, "stance" | "type" | "narration">): string {
  return sayPosition({ stance, type, narration, placeName: null, killed: null, wounded: null });
}
