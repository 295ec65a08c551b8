import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { shownOf } from "@/lib/columns/columns.sample";
import { profileOf } from "@/lib/columns/profile";
import { claimMark } from "@/lib/view/event.sample";
import { MiniLanes } from "./mini-lanes";
import { MiniTimeline } from "./mini-timeline";

test("says in a sentence and in a table what its bars show", () => {
  const profile = profileOf(shownOf("2023-01-08", "2023-01-08", "2023-01-10"));
  const html = renderToStaticMarkup(<MiniTimeline profile={profile} label="Claims about Varen" />);
  expect(html).toContain('aria-label="Claims about Varen, 8–10 January 2023; most, 2, 8 Jan 2023"');
  expect(html.match(/<rect [^>]*fill="var\(--side-/g)).toHaveLength(3);
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
  expect(html).toContain(
    '<a href="#c1"><span class="visually-hidden">Example Brigade denies capture, Varen, 3 May 2023</span></a>',
  );
});
