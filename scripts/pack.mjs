import { readdir, readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { promisify } from "node:util";
import { brotliCompress } from "node:zlib";

const pack = promisify(brotliCompress);

/**
 * Writes each script, style sheet, picture of lines and JSON file a second time, packed with brotli: `next start` packs with gzip, which takes a
 * seventh more, and anew each time that it is asked. next.config.js serves them to who takes them.
 *
 * @param {string[]} folders with files of any depth, as `.next/static`
 */
export async function packFiles(folders) {
  await Promise.all(folders.map(packFolder));
}

async function packFolder(folder) {
  const files = await readdir(folder, { recursive: true });
  const packed = files.filter((file) => /\.(js|css|json|svg)$/.test(file)).map((file) => path.join(folder, file));
  await Promise.all(packed.map(async (file) => writeFile(`${file}.br`, await pack(await readFile(file)))));
}
