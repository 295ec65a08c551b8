import { expect, test } from "vitest";
import { claimView } from "./claim.sample";
import { toParties } from "./dossier";

const names = (parties: { name: string }[]) => parties.map(({ name }) => name);

test("parts those who assert, deny and could not check", () => {
  const parties = toParties([
    claimView({ claimantId: "a", claimantName: "Guard" }),
    claimView({ claimantId: "b", claimantName: "Corps", stance: "denies" }),
    claimView({ claimantId: "m", claimantName: "Courier", stance: "unverified", narration: true }),
    claimView({ claimantId: "m", claimantName: "Courier", narration: true }),
  ]);
  expect(Object.values(parties).map(names)).toEqual([["Guard"], ["Corps"], ["Courier"], ["Courier"]]);
});

test("names each once for one position, also after several claims", () => {
  const { asserting } = toParties([claimView({}), claimView({ id: "c2", type: "advance" })]);
  expect(names(asserting)).toEqual(["Example Brigade"]);
});

test("counts no outlet’s own voice among those who assert", () => {
  expect(toParties([claimView({ narration: true })]).asserting).toEqual([]);
});
