import type { Mention, PlaceMention, Sentence } from "./mention";
import type { PlaceRole } from "./roles";

/** Between a name and its region none of these stands: “A and B — as well as a village in the C region”. */
const OTHER_PLACE = /^(?:;|—|–|while|but|as|villages?|towns?|settlements?|one|another)$/;

/** Words that may stand between a place's “in” and its region. */
const SKIPPED =
  /^(?:the|'s|ukraine|russia|eastern|western|northern|southern|central|northeastern|northwestern|southeastern|southwestern|occupied|partly|partially|neighbouring|nearby|same|ukrainian|russian|border|part|parts|north|south|east|west|of|and|or)$/;
const LINK = /^(?:in|of|within|inside|,|\(|across|throughout|-|—|–)$/;

/** “official in the neighbouring X region”: an office and its region stand no further apart. */
const MAX_OFFICE = 5;

/**
 * The region that a place is said to be in, by name; null where none is said of it.
 *
 *     “shells fell on X and Y in the Osk region” → Osk Oblast, for both
 *     “in the Osk region, shells fell on X” → Osk Oblast
 */
export function saidRegion(
  mention: PlaceMention,
  sentence: Sentence,
  sentences: readonly Sentence[],
  roles: readonly PlaceRole[],
): string | null {
  return respective(mention, sentence, roles) ?? regionOf(mention, sentence, roles) ?? headRegion(sentence, sentences);
}

/** “X and Y, in the A and the B region, respectively”: the first is in the first. */
function respective(mention: PlaceMention, { mentions, tokens }: Sentence, roles: readonly PlaceRole[]): string | null {
  const at = tokens.findIndex(({ norm }) => norm === "respectively");
  if (at < 0) return null;
  const regions = mentions.flatMap((m) => (m.kind === "region" && !m.direction && m.last < at ? [m] : []));
  const first = regions[0]?.first ?? 0;
  const places = roles.filter(({ mention: other, role }) => role === "place" && other.last < first);
  const own = places.findIndex(({ mention: other }) => other === mention);
  return places.length === regions.length ? (regions[own]?.region.name ?? null) : null;
}

/** “X in the Y region”: the next region after the name with no other place between. */
function regionOf(mention: PlaceMention, { mentions, tokens }: Sentence, roles: readonly PlaceRole[]): string | null {
  const after = mentions.find(
    (m) => m.kind === "region" && !m.direction && m.first > mention.last && m.first - mention.last <= 12,
  );
  if (after?.kind !== "region") return regionBefore(mention, { mentions, tokens });
  const between = roles.some(
    ({ mention: other, role }) =>
      role === "place" && other.first > mention.last && other.last < after.first && !sameList(tokens, mention, other),
  );
  const words = tokens.slice(mention.last + 1, after.first);
  return between || words.some(({ norm }) => OTHER_PLACE.test(norm)) || !isLinked(tokens, after.first)
    ? regionBefore(mention, { mentions, tokens })
    : after.region.name;
}

/** “in the X region”, “of X region”, “, X region”; not “left for the X region”. */
function isLinked(tokens: Sentence["tokens"], first: number): boolean {
  let at = first - 1;
  while (at > 0 && SKIPPED.test(tokens[at]?.norm ?? "")) at--;
  return LINK.test(tokens[at]?.norm ?? "") || tokens[at]?.capital === true;
}

/** “in the Kharkiv region, … in the town of X”: a region at the head of the sentence holds for it. */
function regionBefore(mention: PlaceMention, { mentions }: Pick<Sentence, "mentions" | "tokens">): string | null {
  const before = mentions.filter((m) => m.kind === "region" && !m.direction && m.last < mention.first);
  const nearest = before.findLast((m) => !isOfOffice(m, mentions));
  return nearest?.kind === "region" && (nearest.first <= 8 || mention.first - nearest.last <= 12)
    ? nearest.region.name
    : null;
}

/** “an official in the X region said …”: the region of an office is not that of what it speaks of. */
function isOfOffice(region: Mention, mentions: readonly Mention[]): boolean {
  return mentions.some(
    (m) =>
      m.kind === "actor" &&
      m.by !== "nation" &&
      ((m.first <= region.first && m.last >= region.first) ||
        (m.last < region.first && region.first - m.last <= MAX_OFFICE)),
  );
}

/** A bullet that names no region has that of the line before, which heads the list. */
function headRegion(sentence: Sentence, sentences: readonly Sentence[]): string | null {
  const own = sentence.mentions.filter((m) => m.kind === "region");
  if (own.length > 0 || !sentence.bullet) return null;
  let above = sentence.index - 1;
  while (sentences[above]?.bullet && !sentences[above]?.mentions.some((m) => m.kind === "region")) above--;
  const head = sentences[above]?.mentions.find((m) => m.kind === "region" && !m.direction);
  return head?.kind === "region" ? head.region.name : null;
}

/** Only commas, “and” and brackets between: two names of one list. */
function sameList(tokens: Sentence["tokens"], a: PlaceMention, b: PlaceMention): boolean {
  return tokens.slice(a.last + 1, b.first).every(({ norm, capital }) => capital || /^(?:,|and|or|—|-)$/.test(norm));
}
