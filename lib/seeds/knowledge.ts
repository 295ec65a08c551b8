import type { Knowledge } from "@/lib/extract/knowledge";
import { createGazetteer } from "@/lib/gazetteer/gazetteer";
import { readActors } from "./actors";
import { readLexicon } from "./lexicon";
import { readPlaces } from "./places";
import { SEEDS } from "./read-seed";

/**
 * Everything that the extractor knows before it reads, from the files of seeds/ and further gazetteer files.
 *
 *     createExtractor(readKnowledge(["UA.zip"]))
 *
 * Throws a SeedError or an error of the gazetteer reader where a file is not as it should be.
 */
export function readKnowledge(gazetteerFiles: string[] = [], folder = SEEDS): Knowledge {
  const { places, regions } = readPlaces(gazetteerFiles, folder);
  return { actors: readActors(folder), lexicon: readLexicon(folder), gazetteer: createGazetteer(places, regions) };
}
