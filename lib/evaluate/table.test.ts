import { expect, test } from "vitest";
import { found, gold } from "./claim.sample";
import { score } from "./score";
import { describeScore } from "./table";

test("says the score in words", () => {
  const articles = [{ id: "a", claims: [gold(), gold({ type: "strike" })] }];
  const words = describeScore(score(articles, new Map([["a", [found(), found({ type: "repel" })]]])));
  expect(words).toContain("strike     0/1 found, 0 false alarms; precision 0.0% recall 0.0% F1 0.0%");
  expect(words).toContain("repel      0/0 found, 1 false alarm;");
  expect(words).toContain("claims    1 of 2 found, 1 false alarm");
  expect(words).toMatch(/precision 50\.0%\nrecall {4}50\.0%/);
  expect(words).not.toContain("not in the output");
});

test("says who was taken for whom, and how sure it was", () => {
  const articles = [{ id: "a", claims: [gold()] }];
  const words = describeScore(score(articles, new Map([["a", [found({ claimant: "wagner", confidence: 0.72 })]]])));
  expect(words).toContain("ru-mod taken for wagner: 1");
  expect(words).toContain("confidence 0.7–0.8: 0 of 1 right (0.0%)");
  expect(words).toContain("asserts    1/1 found");
});
