import { type PlaceLine, placeLines } from "@/lib/columns/place-lines";
import { findEventSet } from "./event-set";

/** Every settlement about which something is claimed, those with the most events first. */
export async function findPlaces(): Promise<PlaceLine[]> {
  return placeLines(await findEventSet());
}
