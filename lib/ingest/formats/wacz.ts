import { Problem } from "../problem";
import { bytesSource, readAll } from "../source";
import type { Format } from "./format";
import { readBy } from "./read-by";
import { warc } from "./warc";

/** Bytes of the file, all of which are held. */
const MAX_BYTES = 500_000_000;

/** Bytes of all archives in it, which are packed already. */
const MAX_UNPACKED = 1_000_000_000;

const ARCHIVE = /^archive\/[^/]+\.warc(?:\.gz)?$/i;

/** A web archive with its index in one zip file: the archives in it. */
export const wacz: Format = {
  id: "wacz",
  looks: "a web archive with its index, in one zip file",
  extensions: [".wacz"],
  types: ["application/wacz", "application/x-wacz"],
  maxBytes: MAX_BYTES,
  sniff: (start) => /^PK..[\s\S]{26}(?:archive\/|datapackage\.json)/.test(start),
  async *read(source, given) {
    const archives = await archivesOf(await readAll(source, MAX_BYTES), source.name);
    if (archives.length === 0)
      throw new Problem(source.name, "holds no archive; expected files archive/*.warc.gz in it.");
    for (const [name, bytes] of archives) {
      const archive = bytesSource(bytes, { name: `${source.name}/${name}`, url: null, contentType: null });
      yield* readBy(warc, archive, given);
    }
  },
};

/** The archives in a zip file, by their names. Throws a Problem where it is none, or unpacks to more than may be. */
async function archivesOf(zip: Uint8Array, where: string): Promise<[string, Uint8Array][]> {
  const { unzipSync } = await import("fflate");
  let size = 0;
  const isArchive = ({ name, originalSize }: { name: string; originalSize: number }) => {
    if (!ARCHIVE.test(name)) return false;
    size += originalSize;
    if (size > MAX_UNPACKED)
      throw new Problem(
        where,
        `unpacks to more than ${MAX_UNPACKED.toLocaleString("en")} bytes. Unpack it and read archive/*.warc.gz.`,
      );
    return true;
  };
  try {
    return Object.entries(unzipSync(zip, { filter: isArchive })).sort(([a], [b]) => (a < b ? -1 : 1));
  } catch (error) {
    if (error instanceof Problem) throw error;
    throw new Problem(where, `is no zip file that can be read: ${(error as Error).message}. Get it again.`);
  }
}
