import type { Knowledge } from "@/lib/extract/knowledge";
import { createGazetteer } from "@/lib/gazetteer/gazetteer";
import type { Place } from "@/lib/gazetteer/place";
import { readActors } from "./actors";
import { withImported } from "./imported";
import { readLexicon } from "./lexicon";
import { readPlaces } from "./places";
import { type PublisherSeed, readPublishers } from "./publishers";
import { SEEDS } from "./read-seed";

/** All that the files of seeds/ hold: what the extractor knows, the rows it was made of, and the outlets. */
export type Library = { knowledge: Knowledge; places: Place[]; publishers: PublisherSeed[] };

/**
 * Everything that the extractor knows before it reads, from the files of seeds/ and further gazetteer files.
 *
 *     createExtractor(readKnowledge(["UA.zip"]))
 *
 * Throws a SeedError or an error of the gazetteer reader where a file is not as it should be.
 */
export function readKnowledge(gazetteerFiles: string[] = [], folder = SEEDS): Knowledge {
  return readLibrary(gazetteerFiles, [], folder).knowledge;
}

/** The same with the rows, for who writes them to a database, and with the places that were imported there before. */
export function readLibrary(gazetteerFiles: string[] = [], imported: readonly Place[] = [], folder = SEEDS): Library {
  const { places: shipped, regions } = readPlaces(gazetteerFiles, folder);
  const places = withImported(shipped, imported);
  const gazetteer = createGazetteer(places, regions);
  const knowledge = { actors: readActors(folder), lexicon: readLexicon(folder), gazetteer };
  return { knowledge, places, publishers: readPublishers(folder) };
}
