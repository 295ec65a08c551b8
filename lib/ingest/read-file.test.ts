import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { findFiles } from "./find-files";
import { readFile } from "./read-file";

const folder = mkdtempSync(path.join(tmpdir(), "claimline-files-"));
const at = (name: string) => path.join(folder, name);
const HEAD = "---\nid: osk\npublisher: P\n---\n";

beforeAll(() => {
  mkdirSync(at("week/.hidden"), { recursive: true });
  mkdirSync(at("empty"));
  writeFileSync(at("week/b.txt"), `${HEAD}Text.`);
  writeFileSync(at("week/a.json"), "[]");
  writeFileSync(at("week/notes.docx"), "PK");
  writeFileSync(at("week/.hidden/c.txt"), "secret");
  symlinkSync(at("nowhere.txt"), at("dangling.txt"));
});
afterAll(() => rmSync(folder, { recursive: true }));

describe("files", () => {
  test("of a folder are those that can be read, hidden ones left out, whatever the order of names", async () => {
    const { files } = findFiles([at("week")]);
    expect(files.map((file) => path.basename(file))).toEqual(["a.json", "b.txt"]);
    expect(findFiles([at("week/b.txt"), at("week/a.json")]).files).toEqual(files);
  });

  test.each([
    ["missing.txt", "is not there; expected a file or a folder"],
    ["empty", "the folder holds no article; expected files that end in .md, .txt, .jsonl"],
  ])("that are not there are told: %s", async (name, message) => {
    const { files, problems } = findFiles([at(name), at("week")]);
    expect(problems.map(String).join()).toContain(message);
    expect(files).toHaveLength(2);
  });

  test("of a folder with a bad name come from nowhere else", async () => {
    expect(findFiles([at("week"), at("week/../week/b.txt")]).files).toHaveLength(2);
  });
});

describe("bytes", () => {
  const first = async (file: string) => {
    for await (const one of readFile(file)) return one;
  };
  const read = async (name: string, content: string | Buffer) => {
    writeFileSync(at(name), content);
    return String(await first(at(name)));
  };

  test.each<[string, string, string | Buffer, string]>([
    ["a picture", "p.txt", Buffer.from("89504e470d0a1a0a0000000d", "hex"), "is a binary file: it has NUL bytes"],
    ["another encoding", "l.txt", Buffer.from(`${HEAD}Caf\u00e9`, "latin1"), "is no UTF-8. Save it as UTF-8"],
    ["an empty file", "e.txt", "", "is empty"],
    ["another kind", "x.docx", "PK", "is of no kind that is read; expected a name that ends in .md, .txt, .jsonl"],
    [
      "five megabytes in one line",
      "big.txt",
      HEAD + "x".repeat(5_000_000),
      "is too large: it has more than 4,000,000 bytes",
    ],
  ])("refuses %s", async (_what, name, content, message) => {
    expect(await read(name, content)).toContain(message);
  });

  test("refuses a file that has gone", async () => {
    expect(String(await first(at("dangling.txt")))).toContain("is not there any more");
  });

  test("are kept as they are: accents, no-break spaces, Cyrillic, emoji, a mark within", async () => {
    const text = "Caf\u00e9\u00a0\uFEFFБахмут 🙂\r\n";
    writeFileSync(at("u.txt"), HEAD + text);
    expect(await first(at("u.txt"))).toMatchObject({ text });
  });
});
