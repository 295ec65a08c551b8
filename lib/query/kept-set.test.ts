import Database from "better-sqlite3";
import { beforeAll, expect, test, vi } from "vitest";
import { createVarenDatabase } from "./varen.sample";

const url = createVarenDatabase();
let keepSet: typeof import("./kept-set").keepSet;

beforeAll(async () => {
  vi.stubEnv("DATABASE_URL", url);
  ({ keepSet } = await import("./kept-set"));
});

function write() {
  const database = new Database(url.replace(/^file:/, ""));
  database.exec("UPDATE Event SET title = title || '!'");
  database.close();
}

test("is read once, and again when somebody has written", async () => {
  const read = vi.fn(async () => ({}));
  const find = keepSet("one", read);
  expect(await find()).toBe(await find());
  write();
  await find();
  expect(read).toHaveBeenCalledTimes(2);
});

test("who asks while it is read waits for the same reading", async () => {
  const read = vi.fn(async () => ({}));
  const find = keepSet("two", read);
  const [one, other] = await Promise.all([find(), find()]);
  expect(one).toBe(other);
  expect(read).toHaveBeenCalledTimes(1);
});

test("what could not be read is tried again", async () => {
  const read = vi.fn(async () => "read").mockRejectedValueOnce(new Error("no disk"));
  const find = keepSet("three", read);
  await expect(find()).rejects.toThrow("no disk");
  expect(await find()).toBe("read");
});
