import { z } from "zod";

/** UTF-16 units. The longest daily assessments have a tenth of it; what is longer is a book, a dump or a mistake. */
export const MAX_TEXT = 1_000_000;

/** Half a pair of UTF-16: no letter, and no database keeps it as it is. */
const LONE_SURROGATE = /\p{Surrogate}/u;

const line = (max: number, expected?: string) =>
  z.string(expected).trim().min(1, "something, or left out").max(max, `at most ${max} characters`);

const text = z
  .string("the article's text")
  .refine((value) => /\S/.test(value), "the article's text, not nothing")
  .refine((value) => value.length <= MAX_TEXT, `at most ${MAX_TEXT.toLocaleString("en")} characters: split it`)
  .refine((value) => !value.includes("\0") && !LONE_SURROGATE.test(value), "text, without NUL or half characters");

/** An article as every format gives it. Messages say what is expected. */
export const articleSchema = z.object({
  /** Part of the article's address. */
  id: z
    .string("an id, as herald-2031-05-02")
    .regex(/^[A-Za-z0-9][A-Za-z0-9._-]{0,119}$/, "letters, digits, dots, hyphens, at most 120, as herald-2031-05-02"),
  publisher: line(200, "the name of an outlet, in the file or by --publisher NAME"),
  publisherBasis: line(1000).default("stated: given with the article"),
  agency: line(200).nullable().default(null),
  url: z
    .url({ protocol: /^https?$/, error: "an address that begins with https:// or http://" })
    .nullable()
    .default(null),
  title: line(1000).nullable().default(null),
  published: z.iso.date("a day that exists, as 2023-01-31").nullable().default(null),
  publishedBasis: line(1000).optional(),
  text,
});

export type Article = z.infer<typeof articleSchema>;

/** How the day of publication is known, where the file says nothing of it. */
export function basisOfDay({ published, publishedBasis }: Article): string {
  return publishedBasis ?? (published ? "stated: given with the article" : "unknown: no day is given");
}
