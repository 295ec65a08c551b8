import { afterEach, expect, test, vi } from "vitest";
import { createVarenDatabase } from "@/lib/query/varen.sample";
import { type Connection, giveBack, takeConnection } from "./connection";

const urls = [createVarenDatabase(), createVarenDatabase()] as const;
const takeFrom = (url: string): Connection => {
  vi.stubEnv("DATABASE_URL", url);
  return takeConnection();
};
afterEach(() => vi.unstubAllEnvs());

test("what was given back last is taken next, as long as the database is the same", () => {
  const [first, second] = [takeFrom(urls[0]), takeFrom(urls[0])];
  expect(second).not.toBe(first);
  giveBack(first);
  giveBack(second);
  expect(takeFrom(urls[1])).not.toBe(second);
  expect(takeFrom(urls[0])).toBe(second);
  expect(takeFrom(urls[0])).toBe(first);
});

test("what was given back in the midst of a transaction begins anew", () => {
  const connection = takeFrom(urls[0]);
  connection.database.exec("BEGIN; CREATE TEMP TABLE mine (id)");
  giveBack(connection);
  expect(takeFrom(urls[0])).toBe(connection);
  expect(connection.database.inTransaction).toBe(false);
  expect(() => connection.database.prepare("SELECT id FROM mine")).toThrow("no such table");
});

test("a few are kept, and the others are closed", () => {
  const taken = Array.from({ length: 12 }, () => takeFrom(urls[0]));
  for (const connection of taken) giveBack(connection);
  expect(taken.map(({ database }) => database.open)).toEqual(taken.map((_, at) => at >= 4));
});

test("tells where there is no database", () => {
  expect(() => takeFrom("file:/nowhere/none.db")).toThrow(/There is no database at \/nowhere\/none\.db/);
});
