import { articleSchema } from "../article";
import { Problem, shown } from "../problem";
import type { Read } from "./format";

/**
 * Checks one article at the door. `placeOf` says where a field is, as the format counts: a line, a path; `nameOf`, what it is called there.
 *
 * Gives the article, or a Problem that names each bad field, what it is and what was expected.
 */
export function checkArticle(
  raw: Record<string, unknown>,
  placeOf: (field: string) => string,
  nameOf = (field: string) => field,
): Read {
  const result = articleSchema.safeParse(raw);
  if (result.success) return result.data;
  const issues = result.error.issues.map(({ path, message }) => ({ field: String(path[0] ?? ""), message }));
  const complaints = issues.map(
    ({ field, message }) => `${nameOf(field)} is ${shown(raw[field])}; expected ${message}`,
  );
  return new Problem(placeOf(issues[0]?.field ?? ""), `${complaints.join(". ")}. Mend it and ingest the file again.`);
}
