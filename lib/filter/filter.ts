import { z } from "zod";
import { SIDES, STANCES, STATUSES, TYPES } from "@/lib/vocabulary";

/** A parameter that may be given once or many times: ?type=capture&type=strike */
const many = <T extends z.ZodType>(item: T) =>
  z.preprocess((value) => (value === undefined ? [] : [value].flat()), z.array(item).max(50));

const day = z.iso.date("must be a day, as 2023-01-31").optional();
const id = z.string().min(1).max(200);

/** What the reader asks to see. The URL, the form, the data addresses and the query all speak this. */
export const filterSchema = z
  .object({
    q: z.string().trim().min(1).max(100).optional(),
    from: day,
    to: day,
    side: many(z.enum(SIDES)),
    claimant: many(id),
    stance: many(z.enum(STANCES)),
    type: many(z.enum(TYPES)),
    status: many(z.enum(STATUSES)),
    publisher: many(id),
    place: many(id),
  })
  .refine(({ from, to }) => !from || !to || from <= to, { path: ["to"], error: "must not be before “from”" });

export type Filter = z.infer<typeof filterSchema>;

/** What the reader looks at, which changes no result: the open event and the map's centre. */
export const lookSchema = z.object({
  event: id.optional(),
  z: z.coerce.number().min(3).max(18).optional(),
  lat: z.coerce.number().min(-90).max(90).optional(),
  lng: z.coerce.number().min(-180).max(180).optional(),
});

export type Look = z.infer<typeof lookSchema>;
