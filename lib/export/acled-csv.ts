import { dayNumber } from "@/lib/filter/days";
import { sayPosition } from "@/lib/view/position";
import type { PrintedClaim, PrintedEvent } from "@/lib/view/printed";
import { actorsOf, countryOf, dayOf, geoPrecisionOf, kindOf, subEventOf } from "./acled-map";
import { type CsvColumn, csvWriter } from "./csv";

type AcledColumn = CsvColumn<[event: PrintedEvent, claim: PrintedClaim]>;

const SECONDS_A_DAY = 86_400;

/** A column of ACLED's that nothing in the codebook maps to. */
function empty(name: string, type: AcledColumn["type"], why: string): AcledColumn {
  return { name, type, note: `Empty: ${why}`, cell: () => null };
}

/** ACLED's columns in ACLED's order; each note says how it is filled, or why it is empty. */
export const ACLED_COLUMNS: AcledColumn[] = [
  {
    name: "event_id_cnty",
    type: "text",
    note: "ACLED’s acronym of the country, where one is known, and our id of the claim: no id of ACLED’s.",
    cell: (event, claim) => `${countryOf(event.country)?.acronym ?? ""}${claim.id}`,
  },
  {
    name: "event_date",
    type: "day",
    note: "The event’s day as this claimant gives it, else the day on which it was said, else first printed; the tag day says which. The first day where several are possible.",
    cell: (_event, claim) => dayOf(claim).day,
  },
  {
    name: "year",
    type: "integer",
    note: "That of event_date.",
    cell: (_event, claim) => {
      const { day } = dayOf(claim);
      return day === null ? null : Number(day.slice(0, 4));
    },
  },
  {
    name: "time_precision",
    type: "integer",
    note: "1 the day, 2 the week, 3 the month, as the event’s own day is known; empty where the day is that of the saying or printing, or only a year is known.",
    cell: (_event, claim) => dayOf(claim).precision,
  },
  {
    name: "disorder_type",
    type: "text",
    note: "By the type of the claim: “Political violence”, for a withdrawal “Strategic developments”; empty for aid, which ACLED does not code.",
    cell: (_event, { type }) => kindOf(type).disorder,
  },
  {
    name: "event_type",
    type: "text",
    note: "“Battles” for capture, advance, repel and clash; “Explosions/Remote violence” for strike; “Strategic developments” for withdraw; empty for aid. What is denied has the type of what it denies.",
    cell: (_event, { type }) => kindOf(type).event,
  },
  {
    name: "sub_event_type",
    type: "text",
    note: "“Armed clash” for advance, repel and clash; “Non-violent transfer of territory” for withdraw; for capture, by whose government gains in which country; empty for strike, as the weapon is not coded.",
    cell: (event, claim) => subEventOf(claim, event.country),
  },
  {
    name: "actor1",
    type: "text",
    note: "The side that gains territory or strikes, as this claim has it: “Russia-aligned forces” or “Ukraine-aligned forces”, no names of ACLED’s, since a claim names no unit; empty where its words do not tell. Who claims it is in notes and tags, never here.",
    cell: (_event, claim) => actorsOf(claim)[0] ?? null,
  },
  empty("assoc_actor_1", "text", "units are not coded."),
  empty("inter1", "text", "a side may be an army, a militia or an administration; which is not coded."),
  {
    name: "actor2",
    type: "text",
    note: "The other side, where actor1 is known.",
    cell: (_event, claim) => actorsOf(claim)[1] ?? null,
  },
  empty("assoc_actor_2", "text", "units are not coded."),
  empty("inter2", "text", "as inter1."),
  empty("interaction", "text", "as inter1."),
  empty("civilian_targeting", "text", "who was meant is not coded."),
  {
    name: "iso",
    type: "integer",
    note: "ISO 3166-1 numeric code of the place’s country; empty without a pin.",
    cell: (event) => countryOf(event.country)?.iso ?? null,
  },
  { name: "region", type: "text", note: "Of the country.", cell: (event) => countryOf(event.country)?.region ?? null },
  {
    name: "country",
    type: "text",
    note: "Internationally recognised borders.",
    cell: (event) => countryOf(event.country)?.name ?? null,
  },
  {
    name: "admin1",
    type: "text",
    note: "The region, as the gazetteer names it.",
    cell: (event) => event.place?.admin1 ?? null,
  },
  {
    name: "admin2",
    type: "text",
    note: "The district, where the gazetteer has one.",
    cell: (event) => event.admin2,
  },
  empty("admin3", "text", "the gazetteer has none."),
  {
    name: "location",
    type: "text",
    note: "The place as the codebook names it, also where it has no pin.",
    cell: (event, claim) => event.place?.name ?? claim.placeName,
  },
  {
    name: "latitude",
    type: "number",
    note: "The gazetteer’s own; empty without a pin: nothing is put on a capital.",
    cell: (event) => event.place?.lat ?? null,
  },
  {
    name: "longitude",
    type: "number",
    note: "As latitude.",
    cell: (event) => event.place?.lon ?? null,
  },
  {
    name: "geo_precision",
    type: "integer",
    note: "1 the settlement, 2 near it, 3 only the region; empty where no place is named.",
    cell: (_event, claim) => geoPrecisionOf(claim),
  },
  {
    name: "source",
    type: "text",
    note: "The outlets that print the claim, first printed first, parted by semicolons.",
    cell: (_event, claim) => outletsOf(claim).join("; ") || null,
  },
  empty("source_scale", "text", "the reach of outlets is not coded."),
  {
    name: "notes",
    type: "text",
    note: "Begins “Claim, not a fact:”, says who claims what and when, and quotes the first printing.",
    cell: (_event, claim) => noteOf(claim),
  },
  {
    name: "fatalities",
    type: "integer",
    note: "The killed that this claimant gives; empty where it gives none, and 0 only where it says that there were none.",
    cell: (_event, claim) => claim.killed,
  },
  {
    name: "tags",
    type: "text",
    note: "claimed, then claimant, side, stance, type, status, day, unverified and narration as name=value, parted by semicolons.",
    cell: (event, claim) => tagsOf(event, claim),
  },
  {
    name: "timestamp",
    type: "integer",
    note: "The day on which a printing of it was last read, as seconds since 1970.",
    cell: (_event, { reports }) => {
      const day = reports
        .map(({ ingestedOn }) => ingestedOn)
        .sort()
        .at(-1);
      return day === undefined ? null : dayNumber(day) * SECONDS_A_DAY;
    },
  },
];

/** Claims in ACLED's columns: one row a claim, as two that contradict each other make no one event. */
export const acledCsv = csvWriter<PrintedEvent, [PrintedEvent, PrintedClaim]>(ACLED_COLUMNS, (event) =>
  event.claims.map((claim) => ({ parts: [event, claim], cursor: [event.from, event.id, claim.id] })),
);

function outletsOf({ reports }: PrintedClaim): string[] {
  return [...new Set(reports.map(({ publisherName }) => publisherName))];
}

function noteOf(claim: PrintedClaim): string {
  const [first] = claim.reports;
  const words = `Claim, not a fact: ${claim.claimantName} ${sayPosition(claim)}`;
  const excerpt = first?.excerpt.replace(/\s+/g, " ").trim();
  return excerpt ? `${words}. As printed by ${first?.publisherName}: “${excerpt}”` : `${words}.`;
}

function tagsOf({ status, unverified }: PrintedEvent, claim: PrintedClaim): string {
  const { claimantId, side, stance, type, narration } = claim;
  const tags = { claimant: claimantId, side, stance, type, status, day: dayOf(claim).basis };
  const named = Object.entries(tags).map(([name, value]) => `${name}=${value.replaceAll(";", ",")}`);
  return ["claimed", ...named, unverified && "unverified=true", narration && "narration=true"]
    .filter(Boolean)
    .join("; ");
}
