import type { Place, Region } from "@/lib/gazetteer/place";
import { readActors } from "@/lib/seeds/actors";
import { readPlaces } from "@/lib/seeds/places";
import type { World } from "./event";

/** About as many outlets as print most of the news of a war. */
const PUBLISHERS = 40;

/** The speakers and settlements that ship with Claimline, those of the front first, and outlets that do not exist. */
export function createWorld(): World {
  const { places, regions } = readPlaces();
  const rank = ({ admin1, country }: Place) => (isFront(admin1, regions) ? 0 : country === "UA" ? 1 : 2);
  const publishers = Array.from({ length: PUBLISHERS }, (_, index) => ({
    id: `synthetic-${index + 1}`,
    name: `Synthetic ${index + 1}`,
    family: null,
    homepage: null,
  }));
  return { actors: readActors(), publishers, places: places.toSorted((a, b) => rank(a) - rank(b)) };
}

function isFront(admin1: string, regions: Region[]): boolean {
  return regions.some(({ name, front }) => front && name === admin1);
}
