import path from "node:path";
import { findFiles } from "./find-files";
import type { Given } from "./formats/format";
import type { Address } from "./pages";
import type { Problem } from "./problem";

/** What to read: a file, a folder, or an address, of which it may be known what is there. */
export type Wanted = { name: string; kind?: Address["kind"]; given: Given };

/** What was found to read, files in the order of their paths. */
export type ToRead = { files: { file: string; given: Given }[]; addresses: Address[]; problems: Problem[] };

/** Sorts files and folders from addresses, and looks into the folders. Without any names it is the articles that are shipped. */
export function sortOut(wanted: Wanted[], given: Given): ToRead {
  const [addresses, paths] = [wanted.filter(isAddress), wanted.filter((one) => !isAddress(one))];
  const givens = wanted.length > 0 ? [...new Set(paths.map((one) => one.given))] : [given];
  const found = givens.map((given) => {
    const names = paths.filter((one) => one.given === given).map(({ name }) => name);
    return { given, ...findFiles(names) };
  });
  const files = found.flatMap(({ given, files }) => files.map((file) => ({ file, given })));
  const byPath = new Map(files.reverse().map((one) => [path.resolve(one.file), one]));
  return {
    files: [...byPath].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, one]) => one),
    addresses: addresses.map(({ name, kind = null, given }) => ({ url: name, kind, given })),
    problems: found.flatMap(({ problems }) => problems),
  };
}

/** “file:” and “ftp:” are addresses too: they are refused as such, not looked for in the folder. */
function isAddress({ name }: Wanted): boolean {
  return /^[a-z][a-z\d+.-]*:\/\//i.test(name);
}
