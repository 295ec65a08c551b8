import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { parseEnv } from "node:util";
import { expect, test } from "vitest";
import { envSchema, readEnv } from "./env";

test("needs nothing: each variable has a default", () => {
  expect(readEnv({})).toEqual({
    DATABASE_URL: "file:./data/claimline.db",
    PORT: 3000,
    READER: "full",
    SITE_URL: "http://localhost:3000",
  });
});

test("takes an empty variable for an absent one", () => {
  expect(readEnv({ PORT: "", TILE_URL: "" })).toEqual(readEnv({}));
});

test("the site is at the port that is served, unless told otherwise", () => {
  expect(readEnv({ PORT: "8080" }).SITE_URL).toBe("http://localhost:8080");
  expect(readEnv({ PORT: "8080", SITE_URL: "https://claims.example.org/" }).SITE_URL).toBe(
    "https://claims.example.org",
  );
});

test("takes tiles with their credit", () => {
  const tiles = { TILE_URL: "https://tiles.example.org/{z}/{x}/{y}.png", TILE_CREDIT: "© Example" };
  expect(readEnv(tiles)).toMatchObject(tiles);
});

test("corrections go to an e-mail address or to a form", () => {
  const form = "https://forms.example.org/mend?page={address}";
  expect(readEnv({ CORRECTIONS: "desk@example.org" }).CORRECTIONS).toBe("desk@example.org");
  expect(readEnv({ CORRECTIONS: form }).CORRECTIONS).toBe(form);
});

test("the reader shows excerpts only where the operator says so", () => {
  expect(readEnv({ READER: "excerpts" }).READER).toBe("excerpts");
});

test.each([
  [{ READER: "excerpt" }, 'READER is "excerpt"; expected full or excerpts.'],
  [{ CORRECTIONS: "desk" }, 'CORRECTIONS is "desk"; expected an e-mail address or one that begins with https://'],
  [{ CORRECTIONS: "http://forms.example.org" }, "expected an e-mail address"],
  [{ CORRECTIONS: "javascript:alert(1)" }, "expected an e-mail address"],
  [{ PORT: "eighty" }, 'PORT is "eighty"; expected a number from 1 to 65535.'],
  [{ PORT: "0" }, 'PORT is "0"; expected a number from 1 to 65535.'],
  [{ PORT: "80.5" }, 'PORT is "80.5"; expected a number from 1 to 65535.'],
  [{ DATABASE_URL: "postgresql://db/claims" }, 'DATABASE_URL is "postgresql://db/claims"; expected a SQLite file'],
  [{ SITE_URL: "claims.example.org" }, 'SITE_URL is "claims.example.org"; expected an address'],
  [{ SITE_URL: "ftp://claims.example.org" }, "expected an address"],
  [{ TILE_URL: "https://tiles.example.org/{z}.png", TILE_CREDIT: "x" }, "TILE_URL is "],
  [{ TILE_URL: "https://tiles.example.org/{z}/{x}/{y}.png" }, "TILE_CREDIT is not set; expected the credit"],
])("refuses %o, saying what was expected", (source, message) => {
  expect(() => readEnv(source)).toThrow(message);
});

test("names every bad variable at once, and the cure", () => {
  expect(() => readEnv({ PORT: "x", SITE_URL: "y" })).toThrow(
    /PORT is "x"[\s\S]*SITE_URL is "y"[\s\S]*Mend it in \.env/,
  );
});

test(".env.example names the variables of the schema, no more and no fewer, and its values are good", () => {
  const example = parseEnv(readFileSync(".env.example", "utf8"));
  expect(Object.keys(example).sort()).toEqual(Object.keys(envSchema.in.shape).sort());
  expect(readEnv(example)).toEqual(readEnv({}));
});

test("no file reads a variable that the schema does not have", () => {
  const files = ["app", "components", "lib"].flatMap((top) =>
    readdirSync(top, { recursive: true, encoding: "utf8" }).map((file) => path.join(top, file)),
  );
  const sources = files.filter((file) => /(?<!\.test)\.tsx?$/.test(file)).map((file) => readFileSync(file, "utf8"));
  const read = sources.flatMap((source) => [...source.matchAll(/process\.env\.(\w+)/g)].map(([, name]) => name));
  expect(Object.keys(envSchema.in.shape).concat("NODE_ENV")).toEqual(expect.arrayContaining(read));
});
