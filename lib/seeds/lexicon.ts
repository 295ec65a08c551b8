import path from "node:path";
import { z } from "zod";
import type { Lexicon } from "@/lib/extract/knowledge";
import { SIDES, STANCES, TYPES } from "@/lib/vocabulary";
import { expandForm } from "./forms";
import { readSeed, SEEDS } from "./read-seed";

const words = z.array(z.string().trim().min(1)).min(1);
/** Forms are matched in lower case: a capital would never be found. */
const forms = z
  .array(
    z
      .string()
      .min(1)
      .refine((form) => form === form.toLowerCase(), "must be in lower case"),
  )
  .min(1);

/** What each file of seeds/lexicon/ holds; a file's name is its key. */
export const lexiconSchemas = {
  cues: z.array(
    z.strictObject({
      stance: z.enum(STANCES),
      kind: z.enum(["verb", "according", "citing", "noun"]),
      forms,
      listener: z.boolean().optional(),
      accuses: z.boolean().optional(),
      blames: z.boolean().optional(),
      shows: z.boolean().optional(),
      followed: forms.optional(),
    }),
  ),
  triggers: z.array(
    z.strictObject({
      type: z.enum([...TYPES, "attack"]),
      kind: z.enum(["verb", "noun"]),
      forms,
      intransitive: z.boolean().optional(),
      weak: z.boolean().optional(),
      partial: z.boolean().optional(),
      opens: z.boolean().optional(),
      casualty: z.boolean().optional(),
      effect: z.boolean().optional(),
      pushes: z.boolean().optional(),
      needs: z.enum(["weapon", "projectile", "target", "attack"]).optional(),
      denied: z.boolean().optional(),
      deniable: z.boolean().optional(),
      followed: forms.optional(),
      unless: forms.optional(),
    }),
  ),
  contexts: z.strictObject({
    weapons: forms,
    aidObjects: forms,
    defence: forms,
    attempts: forms,
    unreal: forms,
    negations: forms,
    forces: forms,
    targets: forms,
    partial: forms,
    people: forms,
    period: forms,
  }),
  unverified: z.strictObject({ checks: forms, weakChecks: forms, denials: forms, abilities: forms }),
  abbreviations: forms,
  spellings: z.record(z.string(), z.string()),
  nations: z.array(
    z.strictObject({
      id: z.string().length(2),
      names: words,
      adjectives: words,
      government: z.string(),
      forces: z.string().optional(),
      side: z.enum(SIDES),
    }),
  ),
  institutions: z.array(z.strictObject({ id: z.string(), forms, by: z.record(z.string(), z.string()) })),
  roles: z.strictObject({
    pronouns: z.strictObject({ person: forms, thing: forms, many: forms }),
    features: z.record(z.string(), z.enum(["village", "town", "city"])),
    notSettlements: forms,
  }),
  furniture: z.strictObject({ lines: forms, starts: forms, contains: forms, keeps: forms, blocks: forms }),
  verbs: z.record(z.string(), forms),
} satisfies { [K in keyof Lexicon | "verbs"]: z.ZodType };

/**
 * The words of seeds/lexicon/, one file a concept: what reports, what names an event, who holds an office.
 *
 *     readLexicon().cues[0].forms // → ["said", "says", …]
 *
 * Throws a SeedError that names the file and the entry where one is not as it should be.
 */
export function readLexicon(folder = SEEDS): Lexicon {
  const read = <K extends keyof typeof lexiconSchemas>(name: K) =>
    readSeed<z.infer<(typeof lexiconSchemas)[K]>>(
      path.join(folder, "lexicon", `${name}.json`),
      lexiconSchemas[name] as unknown as z.ZodType<z.infer<(typeof lexiconSchemas)[K]>>,
    );
  const verbs = read("verbs");
  const expand = (written: string[]) => written.flatMap((form) => expandForm(form, verbs));
  const withForms = <T extends { forms: string[] }>(entries: T[]) =>
    entries.map((entry) => ({ ...entry, forms: expand(entry.forms) }));
  return {
    cues: withForms(read("cues")),
    triggers: withForms(read("triggers")),
    contexts: read("contexts"),
    unverified: read("unverified"),
    abbreviations: read("abbreviations"),
    spellings: read("spellings"),
    nations: read("nations"),
    institutions: withForms(read("institutions")),
    roles: read("roles"),
    furniture: read("furniture"),
  };
}
