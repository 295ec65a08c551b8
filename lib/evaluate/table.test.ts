import { expect, test } from "vitest";
import { found, gold } from "./claim.sample";
import { score } from "./score";
import { describeScore } from "./table";

test("says the score in words", () => {
  const articles = [{ id: "a", claims: [gold(), gold({ type: "strike" })] }];
  const words = describeScore(score(articles, new Map([["a", [found(), found({ type: "repel" })]]])));
  expect(words).toContain("strike    0/1 found, 0 false alarms");
  expect(words).toContain("repel     0/0 found, 1 false alarm\n");
  expect(words).toContain("claims    1 of 2 found, 1 false alarm");
  expect(words).toMatch(/precision 50\.0%\nrecall {4}50\.0%/);
  expect(words).not.toContain("not in the output");
});
