import { Problem, shown } from "../problem";
import { dayOf } from "../published-day";
import { checkArticle } from "./check";
import { complete } from "./complete";
import type { Given, Read } from "./format";

/** What an article looks like as an object, for messages. */
export const OBJECT_LOOKS = '{"id", "outlet", "agency", "published", "url", "title", "text"}';

/** Where an object stands, for messages, and what is known of it besides. */
export type Place = { where: string; given: Given };

/**
 * The article of an object, as JSON has it. Fields that nobody knows are passed over; of a timestamp the day is taken; without an id
 * it gets one.
 *
 *     readObject({ outlet: "The Herald", text: "Osk fell." }, { where: "osk.json", given: NOTHING_GIVEN })
 */
export function readObject(value: unknown, { where, given }: Place): Read {
  if (typeof value !== "object" || value === null || Array.isArray(value) || !("text" in value || "id" in value))
    return new Problem(where, `is no article: got ${shown(value)}; expected ${OBJECT_LOOKS}.`);
  const { outlet, published_basis, ...rest } = value as Record<string, unknown>;
  const fields = dropEmpty({ publisher: outlet, publishedBasis: published_basis, ...rest });
  if (typeof fields.published === "string") fields.published = dayOf(fields.published) ?? fields.published;
  const nameOf = (field: string) => (field === "publisher" ? "outlet" : field);
  return checkArticle(complete(fields, given), (field) => (field ? `${where}.${nameOf(field)}` : where), nameOf);
}

/** An empty text in a field means that it is not known; the article's own text may not be. */
function dropEmpty(fields: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(fields).filter(([key, value]) => key === "text" || value !== ""));
}
