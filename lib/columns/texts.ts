import { dayText } from "@/lib/filter/days";
import type { CandidateView, PlaceView } from "@/lib/view/event";
import { SIDES, type Side } from "@/lib/vocabulary";
import { type EventColumns, NONE, UNDATED } from "./columns";
import type { Words } from "./words";

/** What is told of events in words, as what many of them share: a million titles are some thousand texts. */
export type Texts = {
  /** An id without the day that it ends in, and that day (see splitId). */
  stem: Words;
  idDay: Int32Array;
  /** A title without the place that it begins with. */
  headline: Words;
  /** The place as named, where it is not named as its settlement is. */
  placeName: Words;
  /** The sides that speak, with a space between. */
  sides: Words;
  /** The places that remain possible, as JSON. */
  candidates: Words;
};

const ALL_SIDES: readonly string[] = SIDES;

/** The whole texts, put together where they are looked at. */
export function readTexts(
  texts: Texts,
  place: Int32Array,
  places: readonly PlaceView[],
): Pick<EventColumns, "id" | "title" | "placeName" | "sides" | "candidates"> {
  const { stem, idDay, headline, candidates } = texts;
  const placeName = (row: number) => texts.placeName.at(row) ?? places[place[row] ?? NONE]?.name ?? null;
  return {
    id: { at: (row) => joinId(stem.at(row) ?? "", idDay[row] ?? UNDATED) },
    title: { at: (row) => joinTitle(placeName(row), headline.at(row) ?? "") },
    placeName: { at: placeName },
    sides: readSides(texts.sides),
    candidates: { at: (row) => readCandidates(candidates.at(row)) },
  };
}

/**
 * An event's id as its stem and the day that it ends in, as lib/link/event-id.ts makes them: many ids share a stem.
 * `splitId("strike-varen-1970-01-03")` is `{ stem: "strike-varen", day: "1970-01-03" }`; an id without a day is all stem.
 */
export function splitId(id: string): { stem: string; day: string | null } {
  const day = id.slice(-10);
  return /^.+-\d{4}-\d\d-\d\d$/.test(id) ? { stem: id.slice(0, -11), day } : { stem: id, day: null };
}

/** The inverse of splitId, by the number of the day. */
function joinId(stem: string, day: number): string {
  return day === UNDATED ? stem : `${stem}-${dayText(day)}`;
}

/** What follows the place, from its colon on: that tells it from a title without a place. */
export function splitTitle(title: string, place: string | null): string {
  return place && title.startsWith(place) && title.startsWith(": ", place.length) ? title.slice(place.length) : title;
}

function joinTitle(place: string | null, headline: string): string {
  return place && headline.startsWith(": ") ? place + headline : headline;
}

function readSides({ list, positions }: Words): EventColumns["sides"] {
  const known = list.map((text) => text.split(" ").filter((word): word is Side => ALL_SIDES.includes(word)));
  return { at: (row) => known[positions[row] ?? NONE] ?? [] };
}

function readCandidates(json: string | null): CandidateView[] {
  return json ? JSON.parse(json) : [];
}
