import { expect, test } from "vitest";
import { eventView } from "@/lib/view/event.sample";
import { toColumns } from "./build";
import { eventsThatMayBeAt } from "./candidates";
import { nearPlaces } from "./near";

const place = (id: string, lat: number, lon: number) => ({ id, name: id, admin1: "Osk Oblast", lat, lon });
const at = (id: string, lat: number, lon: number) => eventView({ id: `e-${id}`, place: place(id, lat, lon) });

test("the settlements around a point, the nearest first, without itself", () => {
  const columns = toColumns([at("here", 48, 38), at("north", 48.1, 38), at("east", 48, 38.1), at("far", 48.2, 38)]);
  const near = nearPlaces(columns, place("here", 48, 38), { km: 15, most: 20 });
  expect(near.map(({ id, km }) => [id, Math.round(km)])).toEqual([
    ["east", 7],
    ["north", 11],
  ]);
  expect(nearPlaces(columns, place("here", 48, 38), { km: 15, most: 1 })).toHaveLength(1);
});

test("events that may have been at a place, the newest first", () => {
  const candidates = [place("one", 48, 38), place("two", 49, 38)];
  const columns = toColumns([
    eventView({ id: "e-2023-05-01", from: "2023-05-01", place: null, candidates }),
    eventView({ id: "e-2023-06-01", from: "2023-06-01", place: null, candidates: candidates.toReversed() }),
    eventView({ id: "e-2023-07-01", from: "2023-07-01", place: null, candidates: [] }),
  ]);
  const ids = (id: string) => [...eventsThatMayBeAt(columns, id)].map((row) => columns.events.id.at(row));
  expect(ids("two")).toEqual(["e-2023-06-01", "e-2023-05-01"]);
  expect(ids("three")).toEqual([]);
});
