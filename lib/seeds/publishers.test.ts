import { expect, test } from "vitest";
import { publishersSchema, readPublishers } from "./publishers";

const herald = { id: "herald", name: "The Herald", aliases: ["Herald"] };

test("the list that ships can be read and has the outlets of the seeds", () => {
  const names = readPublishers().map(({ name }) => name);
  expect(names).toEqual(expect.arrayContaining(["WION", "Al Jazeera", "France 24", "Kyiv Post"]));
});

test("outlets of one house share a family", () => {
  const family = (id: string) => readPublishers().find((row) => row.id === id)?.family;
  expect(family("bbc-news")).toBe(family("bbc-news-russian"));
  expect(family("kyiv-post")).toBeUndefined();
});

test.each([
  ["an id that is no slug", [{ ...herald, id: "The Herald" }], "slug"],
  ["an id given twice", [herald, { ...herald, name: "Other", aliases: [] }], "given twice"],
  ["an alias of two outlets", [herald, { id: "morning", name: "Morning", aliases: ["the herald"] }], "already herald"],
  ["an address that is none", [{ ...herald, homepage: "herald" }], "URL"],
  ["a field that nobody reads", [{ ...herald, owner: "x" }], "owner"],
])("refuses %s", (_what, rows, message) => {
  expect(publishersSchema.safeParse(rows).error?.message).toContain(message);
});
