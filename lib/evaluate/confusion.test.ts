import { expect, test } from "vitest";
import { found, gold } from "./claim.sample";
import { confusions } from "./confusion";

const pair = (claimant: string, taken: string, who = false) => ({
  gold: gold({ claimant }),
  found: found({ claimant: taken }),
  who,
});

test("counts who was taken for whom, the most frequent first", () => {
  const pairs = [pair("wagner", "ru-mod"), pair("ua-local", "ua-gov"), pair("ua-local", "ua-gov")];
  expect(confusions(pairs)).toEqual([
    { claimant: "ua-local", taken: "ua-gov", count: 2 },
    { claimant: "wagner", taken: "ru-mod", count: 1 },
  ]);
});

test("takes all unlisted speakers for one", () => {
  expect(confusions([pair("other:Kit", "un"), pair("other:Ora", "un")])).toEqual([
    { claimant: "other", taken: "un", count: 2 },
  ]);
});

test("leaves out who was right and what was not found", () => {
  expect(confusions([pair("wagner", "wagner", true), { gold: gold(), found: null, who: false }])).toEqual([]);
});
