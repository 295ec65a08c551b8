import { expect, test } from "vitest";
import { dayOf } from "./published-day";

test.each([
  "2031-05-02",
  " 2031-05-02 ",
  "2031-05-02T00:10:00Z",
  "2031-05-02T23:50:00-11:00",
  "2031-05-02T23:50:00.123+14:00",
  "2031-05-02T23:50+0200",
  "2031-05-02 23:50:00",
  "2031-05-02 23:50 UTC",
  "20310502",
  "20310502T235000Z",
  "20310502T2350-0400",
  "Fri, 02 May 2031 23:50:00 GMT",
  "Fri, 2 May 2031 00:10:00 +1400",
  "2 May 2031",
  "2 May 31 10:00 EST",
  "Friday, 02-May-31 23:50:00 GMT",
])("takes the day of %j as it is written", (written) => {
  expect(dayOf(written)).toBe("2031-05-02");
});

test("two digits from 50 on are of the last century", () => {
  expect(dayOf("2 May 88")).toBe("1988-05-02");
});

test.each([
  "",
  "yesterday",
  "02/05/2031",
  "2031",
  "2031-05",
  "2031-02-30",
  "2031-13-01",
  "20310230",
  "30 Feb 2031",
  "2 Mai 2031 um acht",
  "2 Foo 2031",
  "2031-05-02T25",
  "2031-05-02 and more",
  `2 May ${"2".repeat(50_000)}`,
])("takes no day of %j", (written) => {
  expect(dayOf(written)).toBeNull();
});
