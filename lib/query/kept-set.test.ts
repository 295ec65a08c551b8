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

test("nobody waits for a large set that is read again: the one before is given until then, and for a while", async () => {
  let reading = Promise.resolve();
  const read = vi.fn(() => reading.then(() => ({})));
  const find = keepSet("four", read);
  const before = await find();
  pretendItTook(60_000, performance.now());
  write();
  expect(await find()).toBe(before);
  expect(read).toHaveBeenCalledTimes(1);

  pretendItTook(60_000, performance.now() - 600_000);
  let done = () => {};
  reading = new Promise((resolve) => {
    done = resolve;
  });
  expect(await find()).toBe(before);
  expect(await find()).toBe(before);
  expect(read).toHaveBeenCalledTimes(2);
  done();
  await vi.waitFor(async () => expect(await find()).not.toBe(before));
});

/** Milliseconds that the last set took to read, and when it had been read. */
function pretendItTook(took: number, readAt: number) {
  const { claimlineSets } = globalThis as { claimlineSets?: Map<string, { kept?: object }> };
  Object.assign(claimlineSets?.get("four")?.kept ?? {}, { took, readAt });
}
