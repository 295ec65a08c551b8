import path from "node:path";
import { z } from "zod";
import { SIDES } from "@/lib/vocabulary";
import { readSeed, SEEDS } from "./read-seed";

const actor = z.strictObject({
  id: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, "must be a slug, as ru-mod"),
  name: z.string().trim().min(1),
  kind: z.string().trim().min(1),
  side: z.enum(SIDES),
  parent: z.string().optional(),
  aliases: z.array(z.string().trim().min(1)),
});

/** seeds/actors.json: each id once, each parent an id of the list. */
export const actorsSchema = z.array(actor).superRefine((rows, context) => {
  const ids = rows.map(({ id }) => id);
  rows.forEach((row, index) => {
    if (ids.indexOf(row.id) !== index)
      context.addIssue({ code: "custom", path: [index, "id"], message: `“${row.id}” is given twice` });
    if (row.parent && (row.parent === row.id || !ids.includes(row.parent)))
      context.addIssue({ code: "custom", path: [index, "parent"], message: `“${row.parent}” is no other actor's id` });
  });
});

export type ActorSeed = z.infer<typeof actor>;

/** Who may claim something, as seeds/actors.json lists them. Throws a SeedError on a bad file. */
export function readActors(folder = SEEDS): ActorSeed[] {
  return readSeed(path.join(folder, "actors.json"), actorsSchema);
}
