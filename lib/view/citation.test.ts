import { expect, test } from "vitest";
import { toCitation } from "./citation";
import { claimView, reportView } from "./claim.sample";

test("says who claims, where, when and who printed it", () => {
  expect(toCitation(claimView({}), reportView({}))).toBe(
    `“Our men took the mill at Varen, the brigade said.” – Example Brigade asserts capture (Varen, 3 May 2023), as reported by The Courier (AFP), 4 May 2023.`,
  );
});

test("leaves out what is not known, and invents nothing for it", () => {
  const claim = claimView({ placeName: null, said: { from: null, to: null, precision: "unknown" } });
  const report = reportView({ agency: null, publishedOn: null });
  expect(toCitation(claim, report)).toContain("asserts capture, as reported by The Courier.");
});

test("keeps a line break of the excerpt out of the sentence", () => {
  expect(toCitation(claimView({}), reportView({ excerpt: "Our men\n\ntook  the mill." }))).toContain(
    "“Our men took the mill.”",
  );
});
