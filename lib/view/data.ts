import type { Filter } from "@/lib/filter/filter";
import { toHref } from "@/lib/filter/query";
import { eventHref } from "./address";

const CSV = "text/csv; charset=utf-8; header=present";

/** The data addresses, in the order in which they are offered: what a file is called, is, and has a row for. */
export const DATA = [
  { name: "claims.csv", label: "Claims, CSV", type: CSV, row: "claim" },
  { name: "events.csv", label: "Events, CSV", type: CSV, row: "event" },
  { name: "events.geojson", label: "Events, GeoJSON", type: "application/geo+json", row: "event" },
  { name: "claims.jsonld", label: "Claims, JSON-LD", type: "application/ld+json", row: "claim" },
  { name: "acled.csv", label: "Claims, ACLED’s columns", type: CSV, row: "claim" },
  { name: "events.arrow", label: "Events, Arrow", type: "application/vnd.apache.arrow.stream", row: "event" },
  { name: "feed.xml", label: "Claims, Atom feed", type: "application/atom+xml", row: "claim" },
] as const;

export type DataName = (typeof DATA)[number]["name"];
export type DataFile = (typeof DATA)[number];

/** The file of a name; undefined for any other: `findData("claims.csv")`. */
export function findData(name: string): DataFile | undefined {
  return DATA.find((file) => file.name === name);
}

/** A filter as data: `dataHref("claims.csv", { type: ["strike"] })` is `/claims.csv?type=strike`. */
export function dataHref(name: DataName, filter: Partial<Filter> = {}): string {
  return toHref(`/${name}`, filter);
}

/** One event as data: `eventDataHref("varen", "claims.csv")` is `/events/varen/claims.csv`. */
export function eventDataHref(id: string, name: DataName): string {
  return `${eventHref(id)}/${name}`;
}

/** The page that tells what a file holds; of no name, the page of them all. */
export function dataDocsHref(name?: DataName): string {
  return name ? `/data/${name}` : "/data";
}
