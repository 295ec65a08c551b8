import type { Choice } from "@/lib/view/facet";

/** More choices than this are searched rather than read through. */
export const MANY = 8;

/** The choices in whose name all the words are found, whatever their case and accents: “cernihiv” finds “Černihiv”. */
export function findChoices(choices: Choice[], words: string): Choice[] {
  const parts = plain(words).split(/\s+/).filter(Boolean);
  return choices.filter(({ name }) => isNamed(name, parts));
}

function isNamed(name: string, parts: string[]): boolean {
  const letters = plain(name);
  return parts.every((part) => letters.includes(part));
}

function plain(text: string): string {
  return text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
}
