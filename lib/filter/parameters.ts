import { SIDES, STANCES, STATUSES, TYPES } from "@/lib/vocabulary";
import type { Filter, Look } from "./filter";
import { MOST_ROWS, type PAGING_KEYS } from "./paging";
import { MOST_VALUES } from "./read";
import { SORTS } from "./sort";

/** What a key of an address takes: in words, as JSON Schema, and one value that is taken. */
export type Parameter = {
  takes: string;
  /** Whether it may be given several times; its values are alternatives. */
  isMany: boolean;
  /** Of one value. */
  schema: Record<string, unknown>;
  example: string;
};

const day = { type: "string", format: "date" };
const id = { type: "string", minLength: 1, maxLength: 200 };
const one = (takes: string, schema: Parameter["schema"], example: string) => ({
  takes,
  isMany: false,
  schema,
  example,
});
const many = (takes: string, schema: Parameter["schema"], example: string) => ({
  takes,
  isMany: true,
  schema,
  example,
});
const words = (list: readonly string[]) => list.map((word) => `\`${word}\``).join(", ");

/** More values of one key are refused. */
export { MOST_VALUES };

/** What narrows the rows, key by key, in the order of an address. */
export const FILTER_PARAMETERS: Record<keyof Filter, Parameter> = {
  q: one(
    "words of the excerpt, the place or the claimant, in any spelling, the last perhaps only begun",
    { type: "string", minLength: 1, maxLength: 100 },
    "bridge",
  ),
  from: one("a day, as `2023-01-31`; a claim is found when it may be of that day or a later one", day, "2023-01-01"),
  to: one("a day, as `2023-01-31`; a claim is found when it may be of that day or an earlier one", day, "2023-01-31"),
  side: many(`${words(SIDES)}; with \`claimant\`, a claim by any of them`, { enum: [...SIDES] }, "RU"),
  claimant: many("an id, as in the address of the claimant’s page", id, "ru-mod"),
  stance: many(words(STANCES), { enum: [...STANCES] }, "denies"),
  type: many(words(TYPES), { enum: [...TYPES] }, "capture"),
  status: many(words(STATUSES), { enum: [...STATUSES] }, "contested"),
  publisher: many("an id, as in the address of the outlet’s page", id, "wion"),
  place: many("an id of the gazetteer, as in the address of the place’s page", id, "709717"),
  bbox: one(
    "`west,south,east,north` in degrees, to four decimals: events with a pin in that part of the map",
    { type: "string", pattern: "^-?\\d+(\\.\\d+)?(,-?\\d+(\\.\\d+)?){3}$" },
    "37,48,39,49",
  ),
};

/** What a page only looks at, which changes no row: a link from a page works as it is. */
export const LOOK_PARAMETERS: Record<keyof Look, Parameter> = {
  event: one("the event that is open in the explorer; changes no row", id, "any"),
  sort: one(`the order of the explorer’s list, ${words(SORTS)}; changes no row`, { enum: [...SORTS] }, "newest"),
  z: one("the zoom of the map; changes no row", { type: "number", minimum: 3, maximum: 18 }, "7"),
  lat: one("the centre of the map; changes no row", { type: "number", minimum: -90, maximum: 90 }, "48.5"),
  lng: one("the centre of the map; changes no row", { type: "number", minimum: -180, maximum: 180 }, "37.8"),
};

/** Which part of the rows is wanted. */
export const PAGING_PARAMETERS: Record<(typeof PAGING_KEYS)[number], Parameter> = {
  limit: one(
    `how many rows, from 1 to ${MOST_ROWS}; without it all are streamed`,
    { type: "integer", minimum: 1, maximum: MOST_ROWS },
    "100",
  ),
  after: one(
    "the page after a row, as the header `Link` of the page before has it",
    { type: "string", pattern: "^[A-Za-z0-9_-]+$" },
    "WyIyMDIzLTAxLTI4IiwieCJd",
  ),
};
