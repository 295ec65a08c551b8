import { DATA, type DataFile, type DataName } from "@/lib/view/data";
import type { EventView } from "@/lib/view/event";
import type { PrintedEvent } from "@/lib/view/printed";
import { ACLED_COLUMNS, acledCsv } from "./acled-csv";
import { ARROW_COLUMNS } from "./arrow-docs";
import { atom } from "./atom";
import { ENTRY_ELEMENTS } from "./atom-docs";
import { CLAIM_COLUMNS, claimsCsv } from "./claims-csv";
import { EVENT_COLUMNS, eventsCsv } from "./events-csv";
import { FEATURE_PROPERTIES, geojson } from "./geojson";
import { jsonld } from "./jsonld";
import { TERMS } from "./jsonld-terms";
import type { Writer } from "./writer";

/** How a format is written: of events and their claims, of each printing too, of claims as they are read, or as a whole. */
type Writing =
  | { of: "events"; writer: Writer<EventView> }
  | { of: "printed"; writer: Writer<PrintedEvent> /** Positions are counted in code points. */; hasPoints?: boolean }
  | { of: "news"; writer: Writer<PrintedEvent> }
  | { of: "columns"; writer: null };

/** A column, property, element or term, as the page about the format tells it. */
export type Field = { name: string; type: string; note: string };

export type DataFormat = DataFile & {
  writing: Writing;
  /** Another number for rows that are written in another way: what readers have is then read anew. */
  version: number;
  /** What it is, in a sentence. */
  holds: string;
  /** What its fields are called, and what each holds. */
  fieldsAre: string;
  fields: Field[];
  /** What else is to be known of it. */
  notes: string[];
  /** The order of its rows. */
  order: string;
  /** Rows of a page where no `limit` is given; null where then all are streamed, or paging is not offered. */
  usualLimit: number | null;
  /** Whether it takes `limit` and `after`. */
  isPaged: boolean;
  /** Whether one event can be had in it: `/events/<id>/claims.csv`. */
  isOfEvent: boolean;
  /** A filter that shows it off, as a query. */
  example: string;
};

type Told = Omit<DataFormat, keyof DataFile>;

const BY_DAY =
  "Oldest first by the event’s first day, the undated last; the claims of an event by the day they are of.";
const APOSTROPHE = "A cell that a spreadsheet would take for a formula begins with an apostrophe.";
const CSV_NOTES = [
  "UTF-8, a header, lines ended by CRLF (RFC 4180).",
  APOSTROPHE,
  "The address of the next page is in the header Link.",
];
const STREAMED = { usualLimit: null, isPaged: true, isOfEvent: true, version: 1, order: BY_DAY };

/** Every data format: the routes, the pages about them, the menu, docs/data.md and the OpenAPI document are made of this. */
const TOLD: Record<DataName, Told> = {
  "claims.csv": {
    ...STREAMED,
    writing: { of: "events", writer: claimsCsv },
    holds: "One row for each claim, with the event it is about.",
    fieldsAre: "columns",
    fields: CLAIM_COLUMNS,
    notes: CSV_NOTES,
    example: "type=capture&from=2023-01-01&to=2023-01-31",
  },
  "events.csv": {
    ...STREAMED,
    writing: { of: "events", writer: eventsCsv },
    holds: "One row for each event of which a claim is found, with who asserts and who denies it.",
    fieldsAre: "columns",
    fields: EVENT_COLUMNS,
    notes: CSV_NOTES,
    example: "status=contested",
  },
  "events.geojson": {
    ...STREAMED,
    writing: { of: "events", writer: geojson },
    holds: "One feature for each event, its claims within; the geometry is null where an event has no pin (RFC 7946).",
    fieldsAre: "properties of a feature",
    fields: FEATURE_PROPERTIES,
    notes: [
      "Coordinates are WGS 84, longitude first, and the gazetteer’s own.",
      "Of a page, links of the collection has the address of the next.",
    ],
    example: "status=contested",
  },
  "claims.jsonld": {
    ...STREAMED,
    writing: { of: "printed", writer: jsonld, hasPoints: true },
    holds:
      "One schema.org Claim for each claim, with its author, its appearance in news articles and its place; each report is a W3C Web Annotation of the article’s text.",
    fieldsAre: "terms of our own vocabulary",
    fields: TERMS,
    notes: [
      "The context stands in the file: nothing is fetched to read it.",
      "An annotation’s target is the article on this site. Its TextQuoteSelector has the excerpt, with the sentence before and after where there is one; its TextPositionSelector counts in code points.",
      "datePublished is the one day on which a claim was said, or else first printed; where several days are possible it is left out, and saidFrom and saidTo bound them.",
      "An author is an Organization where the registry of actors lists it, else a Thing: it may be a person or an office.",
    ],
    example: "claimant=wagner&limit=20",
  },
  "acled.csv": {
    ...STREAMED,
    writing: { of: "printed", writer: acledCsv },
    holds:
      "Claims in the columns of ACLED, for tools that read those. Each row is a claim and no event of ACLED’s: two claims that contradict each other are two rows.",
    fieldsAre: "columns",
    fields: ACLED_COLUMNS,
    notes: [
      ...CSV_NOTES,
      "It is neither made nor checked by ACLED. Never add up its fatalities: contested numbers stand in rows of their own.",
      "What is denied is a row too: leave out rows with stance=denies or stance=unverified where only assertions are wanted.",
    ],
    example: "type=strike",
  },
  "events.arrow": {
    ...STREAMED,
    writing: { of: "columns", writer: null },
    holds: "The events as columns, an Apache Arrow IPC stream: for notebooks, and for many events.",
    fieldsAre: "columns",
    fields: ARROW_COLUMNS,
    notes: ["It comes as a whole: there are no pages.", "The metadata of its schema name the outlets of publishers."],
    order: "By place, topic and day.",
    isPaged: false,
    isOfEvent: false,
    example: "type=capture",
  },
  "feed.xml": {
    ...STREAMED,
    writing: { of: "news", writer: atom },
    holds: "An Atom feed (RFC 4287) of any filter: one entry for each claim, for readers that tell of new ones.",
    fieldsAre: "elements of an entry",
    fields: ENTRY_ELEMENTS,
    notes: [
      "Pages of 50 entries, or of as many as limit says; the link next leads on.",
      "Days are all that is known of the time: instants are the beginning of the day, in UTC.",
      "Categories give side, type, stance and status.",
    ],
    order: "By the day on which a claim’s last article was read, the latest first; of one day, what was printed last.",
    usualLimit: 50,
    example: "type=capture",
  },
};

/** All formats, in the order in which they are offered. */
export const FORMATS: DataFormat[] = DATA.map((file) => ({ ...file, ...TOLD[file.name] }));

/** The format of a name; undefined for any other. */
export function findFormat(name: string): DataFormat | undefined {
  return FORMATS.find((format) => format.name === name);
}
