import { bare, deriveId } from "../article-id";
import type { Given } from "./format";

type Fields = Record<string, unknown>;

/**
 * The fields of an article with what the file leaves out: the outlet that was given with it, else the host of its address; and an id
 * by its address or its text.
 *
 *     complete({ text, url: "https://www.herald.example/osk" }, NOTHING_GIVEN)
 *     // { text, url, publisher: "herald.example", publisherBasis: "inferred: host of the address", id: "herald.example-…" }
 */
export function complete(fields: Fields, given: Given): Fields {
  const named = withOutlet(fields, given);
  return typeof named.text === "string" && !named.id
    ? { ...named, id: deriveId({ url: urlOf(named), text: named.text }) }
    : named;
}

/** The fields of an article with an outlet, where the file names none and one is known otherwise. */
export function withOutlet(fields: Fields, given: Given): Fields {
  if (fields.publisher) return fields;
  if (given.publisher) return { ...fields, publisher: given.publisher, publisherBasis: "stated: given with the file" };
  const host = hostOf(urlOf(fields));
  return host ? { ...fields, publisher: host, publisherBasis: "inferred: host of the address" } : fields;
}

function urlOf({ url }: Fields): string | null {
  return typeof url === "string" ? url : null;
}

function hostOf(url: string | null): string | null {
  if (!url || !/^https?:/i.test(url) || !URL.canParse(url)) return null;
  return bare(new URL(url).hostname);
}
