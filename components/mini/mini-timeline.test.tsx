import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { shownOf } from "@/lib/columns/columns.sample";
import { profileOf } from "@/lib/columns/profile";
import { claimMark } from "@/lib/view/event.sample";
import { MiniLanes } from "./mini-lanes";
import { MiniTimeline } from "./mini-timeline";
import { toRows } from "./profile-rows";

test("says in a sentence and in a table what its bars show", () => {
  const profile = profileOf(shownOf("2023-01-08", "2023-01-08", "2023-01-10"));
  const html = renderToStaticMarkup(<MiniTimeline profile={profile} label="Claims about Varen" />);
  expect(html).toContain('aria-label="Claims about Varen, 8–10 January 2023; most, 2, 8 Jan 2023"');
  expect(html.match(/M[\d. ]+v/g)).toHaveLength(3);
  expect(html).toContain("<td>Russia-aligned 1, Ukraine-aligned 1</td>");
});

test("says so where nothing has a day", () => {
  const html = renderToStaticMarkup(<MiniTimeline profile={profileOf(shownOf(null))} label="Claims" />);
  expect(html).toContain("None of them has a day");
  expect(renderToStaticMarkup(<MiniLanes claims={[]} label="Claims" />)).toContain("None of these claims has a day");
});

test("each mark on a lane says who claims what, when, and leads to it", () => {
  const claim = { ...claimMark({ stance: "denies" }), href: "#c1", note: "Varen" };
  const html = renderToStaticMarkup(<MiniLanes claims={[claim]} label="Who claimed what" />);
  expect(html).toContain('<a href="#c1">Example Brigade denies capture, Varen, 3 May 2023</a>');
});

test("of many bars the table has a row a year", () => {
  const bar = (from: string, side: "RU" | "UA") => ({
    x: 0,
    width: 0,
    from,
    to: from,
    sides: [{ side, count: 2 }],
    total: 2,
  });
  const months = Array.from({ length: 12 }, (_, at) => `-${String(at + 1).padStart(2, "0")}-01`);
  const bars = [...months.map((month) => bar(`2022${month}`, "RU")), bar("2023-01-01", "UA")];
  expect(toRows(bars)).toEqual([
    { from: "2022-01-01", to: "2022-12-01", sides: [{ side: "RU", count: 24 }], total: 24 },
    { from: "2023-01-01", to: "2023-01-01", sides: [{ side: "UA", count: 2 }], total: 2 },
  ]);
  expect(toRows(bars.slice(0, 3))).toHaveLength(3);
});
