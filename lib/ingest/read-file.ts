import { closeSync, openSync, readFileSync, readSync, statSync } from "node:fs";
import { EXTENSIONS, formatOf } from "./formats";
import type { Format, Read } from "./formats/format";
import { counted, Problem } from "./problem";

/** Bytes looked at before a large file is read whole: a picture or a program shows within them. */
const SNIFF = 8000;

const utf8 = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

/** The articles of one file, or Problems with the reason. Bytes become text without a change, byte-order mark and all. */
export function readFile(file: string): Read[] {
  const format = formatOf(file);
  if (!format)
    return [new Problem(file, `is of no kind that is read; expected a name that ends in ${EXTENSIONS.join(", ")}.`)];
  try {
    return refuse(file, format) ?? format.read(file, utf8.decode(readFileSync(file)));
  } catch (error) {
    return [new Problem(file, reason(error as NodeJS.ErrnoException))];
  }
}

function refuse(file: string, { maxBytes }: Format): Problem[] | null {
  const stats = statSync(file);
  if (!stats.isFile()) return [new Problem(file, "is no ordinary file.")];
  if (stats.size === 0) return [new Problem(file, "is empty; expected an article.")];
  if (startOf(file).includes(0))
    return [new Problem(file, "is a binary file: it has NUL bytes; expected text in UTF-8.")];
  if (stats.size <= maxBytes) return null;
  const sizes = `${counted(stats.size, "byte")}; at most ${counted(maxBytes, "byte")} are read`;
  return [new Problem(file, `is too large: it has ${sizes}. Give each article a file of its own.`)];
}

function startOf(file: string): Buffer {
  const start = Buffer.alloc(SNIFF, " ");
  const handle = openSync(file, "r");
  readSync(handle, start, 0, SNIFF, 0);
  closeSync(handle);
  return start;
}

function reason(error: NodeJS.ErrnoException): string {
  if (error.code === "ERR_ENCODING_INVALID_ENCODED_DATA")
    return "is a binary file or in another encoding: it is no UTF-8. Save it as UTF-8.";
  if (error.code === "ENOENT") return "is not there any more.";
  if (error.code === "EACCES") return `may not be read. Run “chmod u+r ${error.path}”.`;
  return `cannot be read: ${error.message}.`;
}
