import type { PlaceView } from "./event";

/** What the gazetteer says of a settlement. */
export type PlaceFacts = PlaceView & {
  nativeName: string | null;
  admin2: string | null;
  /** ISO 3166. */
  country: string;
  population: number | null;
  source: string;
  licence: string;
  /** Every spelling it is known by. */
  names: { name: string; language: string | null }[];
};

/** How articles write a place, and how many of their reports do (of a place with many claims: how many claims). */
export type Spelling = { text: string; count: number };

/** Another settlement, with how much is claimed about it. */
export type PlaceLink = PlaceView & { events: number };

/** A settlement near by; `km` as the crow flies. */
export type Neighbour = PlaceLink & { km: number };
