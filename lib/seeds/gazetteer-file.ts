import { unzipSync } from "fflate";

const ZIP = [0x50, 0x4b, 0x03, 0x04];

/**
 * The text of a gazetteer file, given its bytes: the table itself or, as geonames.org gives it, a zip with the table
 * (UA.txt) and a readme.txt in it.
 *
 *     parseGazetteer(openGazetteer(readFileSync("UA.zip"), "UA.zip"), "UA.zip")
 *
 * Throws where the zip is broken, or holds no table or several.
 */
export function openGazetteer(bytes: Uint8Array, file: string): string {
  if (!ZIP.every((byte, index) => bytes[index] === byte)) return toText(bytes);
  const tables = unzip(bytes, file);
  const names = Object.keys(tables);
  const table = names.length === 1 && tables[names[0] ?? ""];
  if (table) return toText(table);
  throw new Error(
    `${file}: expected one table (as UA.txt in GeoNames' UA.zip) in the zip, got ${names.length === 0 ? "none" : names.join(", ")}. ` +
      "Unpack it and name the table itself.",
  );
}

function unzip(bytes: Uint8Array, file: string): Record<string, Uint8Array> {
  try {
    return unzipSync(bytes, { filter: ({ name }) => /\.(txt|tsv)$/i.test(name) && !/(^|\/)readme\.txt$/i.test(name) });
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new Error(`${file}: the zip cannot be opened (${why}). Was the download cut short? Download it again.`);
  }
}

/** Node's own decoder: a country's names take half the time with it. */
function toText({ buffer, byteOffset, byteLength }: Uint8Array): string {
  return Buffer.from(buffer, byteOffset, byteLength).toString("utf8");
}
