import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { toColumns } from "@/lib/columns/build";
import { select } from "@/lib/columns/select";
import { NO_FILTER } from "@/lib/filter/query";
import { SORTS } from "@/lib/filter/sort";
import { eventView } from "@/lib/view/event.sample";
import { EventRows } from "./event-rows";

const shown = select(toColumns([eventView({ title: "Varen: strike claimed by Russia" })]), NO_FILTER);

/** A list of so many rows, all of one event. */
function draw(rows: number): string {
  return renderToStaticMarkup(
    <EventRows
      shown={shown}
      events={new Int32Array(rows)}
      filter={NO_FILTER}
      sort={SORTS[0]}
      hovered={null}
      selected={null}
      onHover={() => {}}
      onOpen={() => {}}
    />,
  );
}

test("few rows are all drawn, and say nothing of how many they are", () => {
  expect(draw(60).match(/Varen: strike/g)).toHaveLength(60);
  expect(draw(60)).not.toContain("aria-setsize");
});

test("of many rows some are drawn, and each says where it stands", () => {
  const html = draw(5000);
  expect(html.match(/Varen: strike/g)).toHaveLength(300);
  expect(html).toContain('aria-posinset="300" aria-setsize="5000"');
  expect(html).toContain("--height:620000px");
});

test("a list ends where a browser could go no further, and says so", () => {
  const html = draw(1_000_000);
  expect(html).toContain("--height:31000000px");
  expect(html).toContain("no further than 250,000 of these 1,000,000");
  expect(draw(250_000)).not.toContain("no further");
});
