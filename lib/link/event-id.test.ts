import { expect, test } from "vitest";
import { eventId, isPlaceOf, ownEventId, parseEventId } from "./event-id";

test("an id reads back", () => {
  const id = eventId("territory", { id: "wd:Q1", name: "Nová Osk" }, "2031-05-02");
  expect(id).toBe("territory-nova-osk-wd-q1-2031-05-02");
  expect(parseEventId(id)).toEqual({ topic: "territory", place: "nova-osk-wd-q1", day: "2031-05-02" });
});

test.each([
  ["wd:Q1", true],
  ["wd:Q11", false],
  ["Q1", true],
  ["1", false],
])("tells the place of an id from others: %s", (placeId, expected) => {
  expect(isPlaceOf({ topic: "strike", place: "osk-wd-q1", day: "2031-05-02" }, placeId)).toBe(expected);
});

test.each([
  "",
  "osk",
  "strike-osk",
  "weather-osk-wd-q1-2031-05-02",
  ownEventId("strike", "Osk", "00ff"),
  "strike-osk-31-05-02",
])("is no dated id: “%s”", (id) => expect(parseEventId(id)).toBeNull());

test("an event of its own has a name to go by, also where the place has no Latin letters", () => {
  expect(ownEventId("aid", "", "00ff")).toBe("aid-somewhere-x00ff");
  expect(ownEventId("strike", "Оск", "00ff")).toBe("strike-somewhere-x00ff");
});
