import { articleSchema } from "@/lib/ingest/article";
import { COLUMN_FIELDS } from "@/lib/ingest/formats/csv-columns";
import type { Given } from "@/lib/ingest/formats/format";
import { UsageError } from "./command";

/** The words of a command line that say what is known of the files besides. */
export const GIVEN_OPTIONS = { publisher: { type: "string" }, columns: { type: "string", multiple: true } } as const;

/** What they are for, in the usage of a command. */
export const GIVEN_USAGE = `  --publisher NAME   the outlet of articles that name none themselves
  --columns F=C,…    of tables, which column holds which field, as text=body,title=headline; what is not said goes by its name`;

/**
 * What is known of the files besides, from the words of a command line. Throws a UsageError that says what was expected.
 *
 *     readGiven({ columns: ["text=body,title=headline"] }) // { publisher: null, columns: { text: "body", title: "headline" } }
 */
export function readGiven({ publisher, columns = [] }: { publisher?: string; columns?: string[] }): Given {
  if (publisher !== undefined && !articleSchema.shape.publisher.safeParse(publisher).success)
    throw new UsageError(
      `--publisher is “${publisher.slice(0, 60)}”; expected the name of an outlet, at most 200 characters.`,
    );
  const pairs = columns.flatMap(splitPairs).map(readPair);
  const twice = pairs.find(([field], index) => pairs.findIndex(([other]) => other === field) < index);
  if (twice) throw new UsageError(`--columns names “${twice[0]}” twice; expected each field once.`);
  return { publisher: publisher ?? null, columns: Object.fromEntries(pairs) };
}

/** A comma that begins no pair belongs to the name of a column. */
function splitPairs(words: string): string[] {
  return words.split(/,(?=[^,=]*=)/);
}

function readPair(words: string): [string, string] {
  const [, field = "", column = ""] = /^\s*([^=]*?)\s*=\s*(.*?)\s*$/s.exec(words) ?? [];
  if (!field || !column)
    throw new UsageError(`--columns is “${words}”; expected FIELD=COLUMN, as text=body,title=headline.`);
  if (COLUMN_FIELDS.includes(field)) return [field, column];
  throw new UsageError(`--columns names the field “${field}”; expected one of ${COLUMN_FIELDS.join(", ")}.`);
}
