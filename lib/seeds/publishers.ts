import path from "node:path";
import { z } from "zod";
import { readSeed, SEEDS } from "./read-seed";

const publisher = z.strictObject({
  id: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, "must be a slug, as kyiv-post"),
  name: z.string().trim().min(1),
  /** Outlets of one house: together they are one origin. */
  family: z.string().trim().min(1).optional(),
  homepage: z.url({ protocol: /^https?$/ }).optional(),
  aliases: z.array(z.string().trim().min(1)),
});

/** seeds/publishers.json: each id once, each name or alias for one publisher only. */
export const publishersSchema = z.array(publisher).superRefine((rows, context) => {
  const owner = new Map<string, string>();
  rows.forEach((row, index) => {
    for (const key of new Set([row.id, ...[row.name, ...row.aliases].map((name) => name.toLowerCase())])) {
      const other = owner.get(key);
      if (other && other !== row.id)
        context.addIssue({ code: "custom", path: [index], message: `“${key}” is already ${other}` });
      owner.set(key, row.id);
    }
    if (rows.findIndex(({ id }) => id === row.id) !== index)
      context.addIssue({ code: "custom", path: [index, "id"], message: `“${row.id}” is given twice` });
  });
});

export type PublisherSeed = z.infer<typeof publisher>;

/** The outlets that the project knows, as seeds/publishers.json lists them. Throws a SeedError on a bad file. */
export function readPublishers(folder = SEEDS): PublisherSeed[] {
  return readSeed(path.join(folder, "publishers.json"), publishersSchema);
}
