import { expect, test } from "vitest";
import { toLosses } from "./losses";

const row = (claimId: string, killed: number | null, wounded: number | null, publisherName: string) => ({
  claimId,
  killed,
  wounded,
  publisherName,
  publishedOn: "2031-05-04",
});

test("numbers that differ stay apart, also within one claim", () => {
  const losses = toLosses([row("a", 3, null, "Herald"), row("a", 4, null, "Courier"), row("b", 3, null, "Courier")]);
  expect(losses.map(({ claimId, killed, printed }) => [claimId, killed, printed.length])).toEqual([
    ["a", 3, 1],
    ["a", 4, 1],
    ["b", 3, 1],
  ]);
});

test("who prints the same is named once", () => {
  const [loss, ...more] = toLosses([row("a", 0, 2, "Herald"), row("a", 0, 2, "Herald"), row("a", 0, 2, "Courier")]);
  expect(more).toEqual([]);
  expect(loss?.printed.map(({ publisherName }) => publisherName)).toEqual(["Herald", "Courier"]);
});

test("none killed is a number, and not known is none", () => {
  expect(toLosses([row("a", 0, null, "Herald"), row("a", null, 0, "Herald")])).toHaveLength(2);
});
