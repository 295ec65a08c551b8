import { readdirSync, statSync } from "node:fs";
import path from "node:path";
import { EXTENSIONS, isReadable } from "./formats";
import { Problem } from "./problem";

/** Where the articles that ship with the project lie. */
export const DEFAULT_ARTICLES = path.join("seeds", "articles");

/**
 * The files to read, in an order that does not depend on how they were named: a folder stands for all articles in it and
 * below, hidden files and other kinds left out. What is not there, and a folder with nothing to read, is a Problem.
 */
export function findFiles(names: string[]): { files: string[]; problems: Problem[] } {
  const found = (names.length > 0 ? names : [DEFAULT_ARTICLES]).map(find);
  const byPath = new Map(found.flat().map((one) => [one instanceof Problem ? one.message : path.resolve(one), one]));
  const sorted = [...byPath].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, one]) => one);
  return {
    files: sorted.filter((one) => typeof one === "string"),
    problems: sorted.filter((one) => one instanceof Problem),
  };
}

function find(name: string): (string | Problem)[] {
  const stats = statSync(name, { throwIfNoEntry: false });
  if (!stats) return [new Problem(name, `is not there; expected a file or a folder (looked in ${path.resolve()}).`)];
  if (!stats.isDirectory()) return [name];
  const files = readdirSync(name, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && isReadable(entry.name))
    .map((entry) => path.join(entry.parentPath, entry.name))
    .filter(
      (file) =>
        !path
          .relative(name, file)
          .split(path.sep)
          .some((part) => part.startsWith(".")),
    );
  if (files.length > 0) return files;
  return [new Problem(name, `the folder holds no article; expected files that end in ${EXTENSIONS.join(", ")}.`)];
}
