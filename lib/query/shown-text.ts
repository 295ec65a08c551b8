import { settings } from "@/lib/env/settings";
import { nameUntitled, toHeadline } from "@/lib/view/headline";
import { type Passage, type Permitted, toPassages, toWhole } from "@/lib/view/passages";

// The one place that reads READER. Whoever selects an article's text asks here what of it may be given on.

/** Whether the operator shows no more of an article than its excerpts and the sentences beside them. */
export function showsExcerptsOnly(): boolean {
  return settings().READER === "excerpts";
}

/** What may be shown of an article's text: all of it, or what its reports permit. */
export function toShown(text: string, reports: Permitted[]): Passage[] {
  return showsExcerptsOnly() ? toPassages(text, reports) : toWhole(text);
}

type Named = {
  title: string | null;
  /** Its text, or enough of its beginning. */
  text: string;
  furniture: { start: number; end: number }[];
  publisherName: string;
  publishedOn: string | null;
};

/** What an article is called, and whether that is a name: else it is its first words. */
export function toName({ title, text, furniture, publisherName, publishedOn }: Named) {
  const untitled = !title?.trim();
  if (untitled && showsExcerptsOnly()) return { headline: nameUntitled(publisherName, publishedOn), titled: true };
  return { headline: toHeadline(title, text, furniture), titled: !untitled };
}

/** A quotation of so many characters may be a sentence of the text. */
const QUOTED = /(?<=^|[\s(:])(["'“‘«])[^"”»\n]{25,}?(["'”’»])(?=$|[\s.,;:)])/gu;

/** How something is known, in words that may quote the text: where excerpts alone are shown, long quotations are left out. */
export function toBasis(basis: string): string {
  return showsExcerptsOnly() ? basis.replace(QUOTED, "$1…$2") : basis;
}
