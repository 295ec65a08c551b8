import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, expect, test, vi } from "vitest";
import { hashOf, unlessDone } from "./stamp.mjs";

const folder = mkdtempSync(path.join(tmpdir(), "stamp-"));
afterAll(() => rmSync(folder, { recursive: true }));

test("does the work once for one input, and again for another", async () => {
  const work = vi.fn();
  const stamp = path.join(folder, "made/on/the/way");
  expect(await unlessDone(stamp, "a", work)).toBeUndefined();
  expect(await unlessDone(stamp, "a", work)).toBe("nothing has changed");
  expect(await unlessDone(stamp, "b", work)).toBeUndefined();
  expect(work).toHaveBeenCalledTimes(2);
});

test("a work that fails is done again", async () => {
  const stamp = path.join(folder, "failing");
  const work = vi.fn().mockResolvedValueOnce(undefined).mockRejectedValueOnce(new Error("no room"));
  await unlessDone(stamp, "a", work);
  await expect(unlessDone(stamp, "b", work)).rejects.toThrow("no room");
  await unlessDone(stamp, "a", work);
  expect(work).toHaveBeenCalledTimes(3);
});

test("the hash follows the content of what it covers, not that of tests or packed files beside it", () => {
  const file = path.join(folder, "house/room.ts");
  const covered = [path.relative(process.cwd(), folder)];
  const before = hashOf(covered);
  writeFileSync(path.join(folder, "room.test.ts"), "1");
  writeFileSync(path.join(folder, "room.json.br"), "1");
  expect(hashOf(covered)).toBe(before);
  writeFileSync(path.join(folder, "room.ts"), "1");
  const after = hashOf(covered);
  expect(after).not.toBe(before);
  writeFileSync(path.join(folder, "room.ts"), "2");
  expect(hashOf(covered)).not.toBe(after);
  expect(hashOf([path.relative(process.cwd(), file)])).toBe(hashOf([]));
});
