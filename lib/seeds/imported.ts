import type { Place } from "@/lib/gazetteer/place";

/**
 * What a gazetteer file adds to the places that ship: places that these lack, and those of them that it knows by more
 * spellings. Each says which file it is from.
 *
 *     addedBy("UA.zip", shipped, merged).length // → some 32 000
 */
export function addedBy(file: string, shipped: readonly Place[], merged: readonly Place[]): Place[] {
  const before = new Map(shipped.map((place) => [place.id, new Set(place.names)]));
  return merged
    .filter(({ id, names }) => !before.has(id) || names.some((name) => !before.get(id)?.has(name)))
    .map((place) => ({ ...place, importedFrom: file }));
}

/**
 * The places that ship, with those imported before. A shipped place keeps what our own files say of it and takes the
 * further spellings.
 */
export function withImported(shipped: readonly Place[], imported: readonly Place[]): Place[] {
  if (imported.length === 0) return [...shipped];
  const extra = new Map(imported.map((place) => [place.id, place]));
  const known = shipped.map((place) => {
    const more = extra.get(place.id);
    if (!more) return place;
    const names = [...new Set([...place.names, ...more.names])].filter((name) => name !== place.name);
    return { ...place, names, importedFrom: more.importedFrom };
  });
  const ids = new Set(shipped.map(({ id }) => id));
  return [...known, ...imported.filter(({ id }) => !ids.has(id))].sort((a, b) => (a.id < b.id ? -1 : 1));
}
