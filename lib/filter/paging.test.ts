import { expect, test } from "vitest";
import { MOST_ROWS, readCursor, readPaging, writeCursor } from "./paging";

const read = (query: string) => readPaging(new URLSearchParams(query));

test("a page is taken out of the query, the filter stays", () => {
  const { paging, rest, errors } = read("type=strike&limit=100&type=aid");
  expect(paging).toEqual({ limit: 100, after: null });
  expect(rest.toString()).toBe("type=strike&type=aid");
  expect(errors).toEqual([]);
});

test.each(["", "limit=&after="])("of “%s” all rows are wanted", (query) => {
  expect(read(query)).toMatchObject({ paging: { limit: null, after: null }, errors: [] });
});

test.each([[["2023-01-28", "territory-varen"]], [[null, "x", "c1"]], [["other:Jané ~ & 🚜"]]])(
  "a cursor of %j is read as it was written",
  (cursor) => {
    const written = writeCursor(cursor);
    expect(written).toMatch(/^[\w-]+$/);
    expect(readCursor(written)).toEqual(cursor);
    expect(read(`after=${written}`).paging.after).toEqual(cursor);
  },
);

test.each(["0", "-1", "1.5", "many", String(MOST_ROWS + 1), "1e9"])("refuses %s rows", (limit) => {
  expect(read(`limit=${limit}`).errors).toEqual([
    { path: ["limit"], message: "must be a whole number from 1 to 10000" },
  ]);
});

test.each(["x", "%00", writeCursor([]), "e30", "WzFd"])("refuses to go on after %s", (after) => {
  expect(read(`after=${after}`).errors[0]).toMatchObject({ path: ["after"], message: /as the address of the next/ });
});

test("what is given twice is refused", () => {
  expect(read("limit=1&limit=2&after=a&after=b").errors.map(({ path }) => path)).toEqual([["limit"], ["after"]]);
});
