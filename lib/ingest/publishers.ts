import { contentId } from "@/lib/link/content-hash";
import { slug } from "@/lib/link/slug";
import type { PublisherSeed } from "@/lib/seeds/publishers";

export type PublisherRow = { id: string; name: string; family: string | null; homepage: string | null };

export type Publishers = {
  rows: PublisherRow[];
  /** The outlet of this name or alias, else a new one by the name given. */
  find(name: string): PublisherRow;
};

/**
 * Looks outlets up by any of their names.
 *
 *     createPublishers(readPublishers()).find("Kyivpost").id // "kyiv-post"
 *     createPublishers([]).find("The Osk Herald").id         // "the-osk-herald"
 */
export function createPublishers(seeds: PublisherSeed[]): Publishers {
  const rows = seeds.map(toRow);
  const byName = new Map<string, PublisherRow>();
  seeds.forEach(({ id, name, aliases }, index) => {
    const row = rows[index];
    for (const key of [id, name, ...aliases]) if (row) byName.set(fold(key), row);
  });
  return { rows, find: (name) => byName.get(fold(name)) ?? byName.get(fold(newId(name))) ?? newRow(name) };
}

function toRow({ id, name, family, homepage }: PublisherSeed): PublisherRow {
  return { id, name, family: family ?? null, homepage: homepage ?? null };
}

function newRow(name: string): PublisherRow {
  return { id: newId(name), name: name.trim(), family: null, homepage: null };
}

/** A name without Latin letters has no slug: its hash stands in. */
function newId(name: string): string {
  return slug(name) || `publisher-${contentId(name.trim())}`;
}

function fold(name: string): string {
  return name.trim().toLowerCase().replace(/\s+/g, " ");
}
