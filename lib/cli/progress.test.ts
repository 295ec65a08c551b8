import { expect, test } from "vitest";
import { createProgress } from "./progress";

function shown(isTTY: boolean, total: number): string[] {
  const written: string[] = [];
  const progress = createProgress("files", { isTTY, write: (text: string) => written.push(text) });
  for (let done = 1; done <= total; done++) progress.show(done, total);
  progress.clear();
  return written;
}

test("draws one bar over itself on a terminal, and clears it", () => {
  const written = shown(true, 4);
  expect(written[0]).toBe(`\r\x1b[K[########${" ".repeat(22)}] 1 of 4 files`);
  expect(written.every((text) => text.startsWith("\r"))).toBe(true);
  expect(written.at(-1)).toBe("\r\x1b[K");
});

test("writes plain lines to a log, at most twenty", () => {
  expect(shown(false, 2)).toEqual(["1 of 2 files\n", "2 of 2 files\n"]);
  expect(shown(false, 1000)).toHaveLength(20);
  expect(shown(false, 1000).join("")).not.toContain("\r");
});
