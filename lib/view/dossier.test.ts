import { expect, test } from "vitest";
import { claimView } from "./claim.sample";
import { toPositions } from "./dossier";

const positionsOf = (...claims: Parameters<typeof claimView>[0][]) =>
  toPositions(claims.map(claimView)).map(
    ({ stance, type, narration, parties }) =>
      `${narration ? "narrated " : ""}${stance} ${type}: ${parties.map(({ name }) => name).join(", ")}`,
  );
const guard = { claimantId: "a", claimantName: "Guard" };
const corps = { claimantId: "b", claimantName: "Corps" };
const outlet = { claimantId: "m", claimantName: "Courier" };

test("parts those who say different things, first those who assert", () => {
  expect(
    positionsOf(
      { ...outlet, stance: "unverified", narration: true },
      { ...outlet, narration: true },
      { ...corps, stance: "denies" },
      { ...corps, type: "repel" },
      guard,
    ),
  ).toEqual([
    "asserts repel: Corps",
    "asserts capture: Guard",
    "denies capture: Corps",
    "narrated asserts capture: Courier",
    "narrated unverified capture: Courier",
  ]);
});

test("names each once for one position, who spoke first standing first", () => {
  expect(positionsOf(guard, { ...corps, id: "c2" }, { ...guard, id: "c3" })).toEqual(["asserts capture: Guard, Corps"]);
});

test("counts no outlet’s own voice among those who assert", () => {
  expect(positionsOf({ ...outlet, narration: true }, guard)).toEqual([
    "asserts capture: Guard",
    "narrated asserts capture: Courier",
  ]);
});

test("of no claims there are no positions", () => {
  expect(toPositions([])).toEqual([]);
});
