import type { Roles } from "./knowledge";
import type { Mention, PlaceMention, Sentence } from "./mention";
import { numberOf } from "./numbers";
import { namesFront } from "./recognizers/regions";
import type { Token } from "./token";

/** What a place's name does in its sentence. */
export type PlaceRole = {
  mention: PlaceMention;
  /** `place`: where it happened. `reference`: what another place is measured from. `goal`: where somebody is heading. */
  /** `office`: whose mayor or governor somebody is. `axis`: a stretch of front is named after it. */
  role: "place" | "reference" | "goal" | "office" | "axis";
  /** Near it, not in it. */
  area: boolean;
  /** The settlement noun beside it: “the village of X”. */
  feature: "village" | "town" | "city" | null;
  /** For a reference: how far and which way the measured place lies from it. */
  km: number | null;
  bearing: number | null;
};

const BEARINGS: Record<string, number> = {
  north: 0,
  northeast: 45,
  east: 90,
  southeast: 135,
  south: 180,
  southwest: 225,
  west: 270,
  northwest: 315,
  "north-east": 45,
  "south-east": 135,
  "south-west": 225,
  "north-west": 315,
  northern: 0,
  northeastern: 45,
  eastern: 90,
  southeastern: 135,
  southern: 180,
  southwestern: 225,
  western: 270,
  northwestern: 315,
};
/** “the mayor of X”, “the head of the town of X”. */
const OFFICE =
  /^(?:exiled|acting|deputy|mayor|governor|head|chief|leader|administration|council|resident|residents|police|prosecutor|prosecutors|native|spokesman|adviser|official|officials|commander|ova)$/;
const KM_PER: Record<string, number> = { km: 1, kilometre: 1, kilometres: 1, mile: 1.609, miles: 1.609 };
const ADJECTIVE =
  /^(?:the|a|an|key|strategic|strategically|important|frontline|front-line|eastern|southern|northern|western|nearby|salt-mining|mining|small|large|port|logistics|ukrainian|russian|ukrainian-held|russian-held|russian-occupied|ukrainian-controlled|russian-controlled|besieged|embattled|border|industrial|regional|occupied|main|rural|urban-type|destroyed|ruined|neighbouring)$/;

/** The role of each place named in a sentence, in order. */
export function placeRoles(sentence: Sentence, roles: Roles): PlaceRole[] {
  const places = sentence.mentions.filter((m): m is PlaceMention => m.kind === "place");
  const found: PlaceRole[] = [];
  for (const mention of places) {
    const own = readRole(sentence.tokens, mention, roles);
    const previous = found.findLast(
      ({ mention: other }) => !leavesBrackets(sentence.tokens, other.last, mention.first),
    );
    const listed = previous && isListed(sentence.tokens, previous.mention, mention, sentence.mentions);
    // “south of A and B”, “near A, B and C”: what stands before the first holds for all.
    found.push(listed && !own.marked ? { ...previous, mention, feature: own.feature ?? previous.feature } : own);
  }
  return found;
}

/** What a name does, and where that is measured from; `marked` where words of its own say so. */
type Part = Pick<PlaceRole, "role" | "area" | "km" | "bearing"> & { marked?: boolean };

const AXIS: Part = { role: "axis", area: true, km: null, bearing: null };
const OFFICE_OF: Part = { role: "office", area: false, km: null, bearing: null };
const IN_PLACE: Part = { role: "place", area: false, km: null, bearing: null };
const NEAR_PLACE: Part = { role: "place", area: true, km: null, bearing: null };
const REFERENCE: Part = { role: "reference", area: true, km: null, bearing: null };
const GOAL: Part = { role: "goal", area: true, km: null, bearing: null };
/** In a list, what stands before the first name holds for this one too. */
const UNMARKED: Part = { role: "place", area: false, km: null, bearing: null, marked: false };

function readRole(tokens: readonly Token[], mention: PlaceMention, roles: Roles): PlaceRole & { marked: boolean } {
  let at = mention.first - 1;
  let feature: PlaceRole["feature"] = null;
  // Back over “the key logistics hub of”.
  for (let steps = 0; steps < 8 && at >= 0; steps++) {
    const word = normAt(tokens, at);
    const kind = roles.features[word];
    if (kind) feature ??= kind;
    if (!kind && !ADJECTIVE.test(word) && !(word === "of" && roles.features[normAt(tokens, at - 1)])) break;
    at--;
  }
  const { role, area, km, bearing, marked = true } = partOf(tokens, mention, at, roles);
  return { mention, role, area, feature, km, bearing, marked: marked || feature !== null };
}

/** `at` is the last token before the name and the nouns and adjectives that belong to it. */
function partOf(tokens: readonly Token[], { last }: PlaceMention, at: number, roles: Roles): Part {
  const word = normAt(tokens, at);
  const before = normAt(tokens, at - 1);
  if (namesFront(tokens, last)) return AXIS;
  if (OFFICE.test(normAt(tokens, normAt(tokens, last + 1) === "'s" ? last + 2 : last + 1))) return OFFICE_OF;
  if (/^(?:of|for|'s)$/.test(word) && OFFICE.test(before)) return OFFICE_OF;
  if (/^(?:of|from)$/.test(word)) {
    const bearing = BEARINGS[before];
    const km = kmBefore(tokens, bearing === undefined ? at - 1 : at - 2);
    if (bearing !== undefined || km !== null) return { role: "reference", area: true, km, bearing: bearing ?? null };
  }
  if (
    /^(?:of|in|on|to)$/.test(word) &&
    /^(?:outskirts|suburb|suburbs|outside|edge|approaches|district)$/.test(before)
  ) {
    if (!isNamedByNoun(tokens, at - 1, roles)) return NEAR_PLACE;
    return { role: "reference", area: true, km: 5, bearing: BEARINGS[normAt(tokens, at - 2)] ?? null };
  }
  if (
    /^(?:near|outside|around|beyond|by)$/.test(word) ||
    /^(?:area|areas|vicinity|direction)$/.test(before) ||
    (word === "to" && before === "close")
  )
    return isNamedByNoun(tokens, at, roles) ? REFERENCE : NEAR_PLACE;
  if (
    /^(?:to|towards|from|into)$/.test(word) &&
    /^(?:road|roads|highway|route|routes|railway|line|lines|way|approach|gateway|access)$/.test(before)
  )
    return REFERENCE;
  if (word === "in" && isTakenTo(tokens, at - 1)) return REFERENCE;
  if (word === "of" && /^(?:side|direction)$/.test(before) && normAt(tokens, at - 3) === "from") return REFERENCE;
  if (/^(?:towards|to)$/.test(word)) return GOAL;
  return /^(?:,|and|or|as|well)$/.test(word) ? UNMARKED : IN_PLACE;
}

function normAt(tokens: readonly Token[], at: number): string {
  return tokens[at]?.norm ?? "";
}

/** “taken to the hospital in X”, “died in hospital in X”; not “hit a hospital in X”. */
function isTakenTo(tokens: readonly Token[], hospital: number): boolean {
  if (!/^(?:hospital|hospitals|clinic|morgue)$/.test(normAt(tokens, hospital))) return false;
  const before = /^(?:a|the)$/.test(normAt(tokens, hospital - 1)) ? hospital - 2 : hospital - 1;
  return /^(?:to|in|at)$/.test(normAt(tokens, before));
}

/** “a village near X”: the village is not named, X only says where it lies. */
function isNamedByNoun(tokens: readonly Token[], near: number, roles: Roles): boolean {
  if (/^(?:located|situated|lies|lying|is|sits)$/.test(tokens[near - 1]?.norm ?? "")) return true;
  for (let at = near - 1; at >= Math.max(0, near - 3); at--) {
    const word = tokens[at]?.norm ?? "";
    if (roles.features[word]) return true;
    if (!/^(?:located|situated|just|lying)$/.test(word)) return false;
  }
  return false;
}

function kmBefore(tokens: readonly Token[], at: number): number | null {
  for (let index = at; index >= Math.max(0, at - 9); index--) {
    const glued = /^(\d+)(km|kilometre|kilometres|miles)$/.exec(tokens[index]?.norm ?? "");
    if (glued) return Number(glued[1]) * (KM_PER[glued[2] ?? "km"] ?? 1);
    const per = KM_PER[tokens[index]?.norm ?? ""];
    const count = numberOf(tokens[index - 1]?.norm.split(".")[0] ?? "");
    const inBrackets = tokens[index - 2]?.text === "(";
    if (per && count !== null && !inBrackets) return count * per;
    if (/^[.;]$/.test(tokens[index]?.text ?? "")) return null;
  }
  return null;
}

/** Two names of one list: only commas, “and”, a region or brackets stand between them. */
function isListed(tokens: readonly Token[], a: PlaceMention, b: PlaceMention, mentions: readonly Mention[]): boolean {
  for (let at = a.last + 1; at < b.first; at++) {
    if (tokens[at]?.text === "(") at = closing(tokens, at, b.first);
    const inside = mentions.find((m) => m.kind === "region" && m.first <= at && m.last >= at);
    if (inside) {
      at = inside.last;
      continue;
    }
    if (!/^(?:,|and|or|&|as|well|the|in|\(|\)|both|also)$/.test(tokens[at]?.norm ?? "")) return false;
  }
  return b.first - a.last <= 12;
}

/** True where a bracket closes between two words that did not open there: “X (north of Y), and Z” lists X and Z. */
function leavesBrackets(tokens: readonly Token[], from: number, to: number): boolean {
  const marks = tokens.slice(from + 1, to).map(({ text }) => text);
  const close = marks.indexOf(")");
  return close >= 0 && !marks.slice(0, close).includes("(");
}

/** The bracket that closes the one at `open`, or `open` itself where none does before `limit`. */
function closing(tokens: readonly Token[], open: number, limit: number): number {
  for (let at = open + 1; at < limit; at++) if (tokens[at]?.text === ")") return at;
  return open;
}
