import { expect, test } from "vitest";
import { claimRow, reportRow } from "./rows.sample";
import { toClaimViews } from "./to-claim";

test("a claim brings its own reports, spans as numbers and the basis in words", () => {
  const [claim] = toClaimViews(
    [claimRow({ killed: 2n })],
    [reportRow(), reportRow({ id: "other", claimId: "claim-2" })],
  );
  expect(claim).toMatchObject({
    killed: 2,
    wounded: null,
    placeSurface: "Waren",
    said: { from: "2023-01-28", to: null, precision: "day" },
    reports: [
      {
        id: "report-1",
        start: 10,
        end: 30,
        cueSpan: null,
        placeSpan: { start: 25, end: 30 },
        basis: { place: "the only Varen", said: "" },
      },
    ],
  });
});

test("lags are counted from the first dated claim, over the end of a month", () => {
  const rows = [
    claimRow({ id: "late", saidFrom: "2023-02-01" }),
    claimRow({ id: "first" }),
    claimRow({ id: "undated", saidFrom: null, published: null }),
  ];
  expect(toClaimViews(rows, []).map(({ id, lag }) => [id, lag])).toEqual([
    ["first", 0],
    ["late", 4],
    ["undated", null],
  ]);
});

test("an article without a title is called so", () => {
  const [claim] = toClaimViews([claimRow()], [reportRow({ articleTitle: null })]);
  expect(claim?.reports[0]?.articleTitle).toBe("Untitled article");
});

test("an event of undated claims has no lags", () => {
  const rows = [claimRow({ saidFrom: null, published: null })];
  expect(toClaimViews(rows, [])).toMatchObject([{ lag: null }]);
});
