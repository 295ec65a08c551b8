import { distance } from "fastest-levenshtein";
import { fromUkrainian } from "@/lib/gazetteer/from-ukrainian";
import { isCyrillic } from "@/lib/gazetteer/letters";
import { fromMaps } from "./romanise";

/** Letters that Ukrainian has and Russian lacks. */
const UKRAINIAN = /[іїєґ']/i;
/** Letters and endings that Ukrainian lacks and Russian or Belarusian has. */
const FOREIGN = /[ыэёъў]|[ое]е$|ая$|ый$/i;

/** Names of one place differ by no more of their letters than this; a former name differs by more. */
const MOST_APART = 0.4;

/**
 * The name of a Ukrainian settlement in the official romanisation, given the name in a gazetteer and its other spellings.
 * The gazetteer's own name stays where a Cyrillic spelling agrees with it; else a Ukrainian spelling of the same name
 * decides; where there is none, only the romanisation of maps is mended.
 *
 *     officialName("Klyshchiivka", ["Кліщіївка", "Клещеевка"]) // "Klishchiivka"
 *     officialName("Hulyaypole", [])                           // "Huliaipole"
 */
export function officialName(name: string, spellings: readonly string[]): string {
  const cyrillic = spellings.filter(isCyrillic);
  const romanised = cyrillic.map(fromUkrainian);
  if (romanised.includes(name)) return name;
  const mended = fromMaps(name);
  // Where one of them agrees with the mended name, none can be nearer.
  if (romanised.includes(mended)) return mended;
  const near = cyrillic
    .map((spelling, index) => ({ spelling, romanised: romanised[index] ?? "" }))
    .filter(({ spelling }) => isUkrainian(spelling))
    .filter(({ romanised }) => romanised.split(" ").length === mended.split(" ").length)
    .map(({ romanised }) => ({ romanised, apart: distance(romanised, mended) / mended.length }))
    .filter(({ apart }) => apart <= MOST_APART)
    .sort((a, b) => a.apart - b.apart);
  return near[0]?.romanised ?? mended;
}

function isUkrainian(spelling: string): boolean {
  return UKRAINIAN.test(spelling) && !FOREIGN.test(spelling);
}
