import { existsSync } from "node:fs";
import { mkdir, writeFile } from "node:fs/promises";
import path from "node:path";
import { readImported, savePlaces } from "@/lib/ingest/imported";
import { addedBy, withImported } from "@/lib/seeds/imported";
import { readPlaces } from "@/lib/seeds/places";
import { CommandError, main, readArguments, UsageError } from "./command";
import { withWriter } from "./with-writer";

const USAGE = `npm run gazetteer -- FILE.zip|FILE.txt …
npm run gazetteer -- --download UA RU …

Imports the settlements of GeoNames country dumps into the database of DATABASE_URL; the next ingest reads all articles again
with them. Data: GeoNames, CC BY 4.0.
  FILE         a dump as downloaded from https://download.geonames.org/export/dump/ (UA.zip), or its table (UA.txt)
  --download   fetch the dumps of these countries first, to data/gazetteer/`;

const DUMPS = "https://download.geonames.org/export/dump/";
const FOLDER = path.join("data", "gazetteer");

await main(USAGE, async () => {
  const { values, positionals } = readArguments({ download: { type: "boolean" } });
  if (positionals.length === 0) throw new UsageError("Expected at least one file, or --download and a country.");
  const files = values.download ? await downloadAll(positionals) : positionals;
  const missing = files.find((file) => !existsSync(file));
  if (missing) throw new CommandError(`${missing}: no such file. Expected a GeoNames dump, as UA.zip.`);

  return withWriter("npm run gazetteer", async (db) => {
    const shipped = readPlaces().places;
    const known = new Set(shipped.map(({ id }) => id));
    let places = withImported(shipped, await readImported(db));
    for (const dump of files) {
      const added = addedBy(path.basename(dump), shipped, readDump(dump));
      places = withImported(places, added);
      const fresh = added.filter(({ id }) => !known.has(id)).length;
      console.log(`${dump}: ${fresh} places, and further spellings of ${added.length - fresh} that were there.`);
    }
    await savePlaces(db, places);
    console.log(
      `The database knows ${places.length} places. Run “npm run ingest” to read the articles again with them.`,
    );
    return 0;
  });
});

function readDump(file: string) {
  try {
    return readPlaces([file]).places;
  } catch (error) {
    throw new CommandError((error as Error).message);
  }
}

async function downloadAll(countries: string[]): Promise<string[]> {
  await mkdir(FOLDER, { recursive: true });
  const files: string[] = [];
  for (const country of countries) files.push(await download(country));
  return files;
}

async function download(country: string): Promise<string> {
  if (!/^[A-Z]{2}$/.test(country)) throw new UsageError(`${country} is no country; expected two letters, as UA.`);
  const address = `${DUMPS}${country}.zip`;
  const file = path.join(FOLDER, `${country}.zip`);
  console.log(`Fetching ${address}`);
  const cure = `Download it by other means and run “npm run gazetteer -- ${country}.zip”.`;
  const response = await fetch(address).catch((error: Error) => {
    throw new CommandError(`${address} cannot be fetched: ${error.message}. ${cure}`);
  });
  if (!response.ok) throw new CommandError(`${address} answered ${response.status}. ${cure}`);
  await writeFile(file, Buffer.from(await response.arrayBuffer()));
  return file;
}
