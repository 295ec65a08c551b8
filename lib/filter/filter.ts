import { z } from "zod";
import { SIDES, STANCES, STATUSES, TYPES } from "@/lib/vocabulary";
import { readBox } from "./box";
import { SORTS } from "./sort";

/** A field that a form left empty was not asked. */
const blank = (value: unknown) => (value === "" ? undefined : value);

/** A parameter that may be given once or many times: ?type=capture&type=strike */
const many = <T extends z.ZodType>(item: T) =>
  z.preprocess((value) => [value ?? []].flat().filter((one) => one !== ""), z.array(item).max(50));

const day = z.preprocess(blank, z.iso.date("must be a day, as 2023-01-31").optional());
const box = z.preprocess(
  blank,
  z
    .string()
    .transform((text, context) => {
      const read = readBox(text);
      if (!read) context.addIssue("must be west,south,east,north in degrees, as 37.5,48,38.25,48.75");
      return read ?? z.NEVER;
    })
    .optional(),
);
const id = z.string().min(1).max(200);

/** What the reader asks to see. The URL, the form, the data addresses and the query all speak this. */
export const filterSchema = z
  .object({
    q: z.preprocess(blank, z.string().trim().min(1).max(100).optional()),
    from: day,
    to: day,
    /** `side` and `claimant` together say who: a claim by any of them. */
    side: many(z.enum(SIDES)),
    claimant: many(id),
    stance: many(z.enum(STANCES)),
    type: many(z.enum(TYPES)),
    status: many(z.enum(STATUSES)),
    publisher: many(id),
    place: many(id),
    /** The part of the map in which an event has its pin. */
    bbox: box,
  })
  .refine(({ from, to }) => !from || !to || from <= to, { path: ["to"], error: "must not be before “from”" });

export type Filter = z.infer<typeof filterSchema>;

/** What the reader looks at, which changes no result: the open event, the order of the list and the map's centre. */
export const lookSchema = z.object({
  event: id.optional(),
  sort: z.preprocess(blank, z.enum(SORTS).optional()),
  z: z.coerce.number().min(3).max(18).optional(),
  lat: z.coerce.number().min(-90).max(90).optional(),
  lng: z.coerce.number().min(-180).max(180).optional(),
});

export type Look = z.infer<typeof lookSchema>;
