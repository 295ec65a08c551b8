/** Addresses of the pages. Ids may hold any sign (`other:Jane Doe`), so each is encoded here and nowhere else. */

export function eventHref(id: string): string {
  return `/events/${encodeURIComponent(id)}`;
}

/** A claim in the dossier of its event. */
export function claimHref({ id, eventId }: { id: string; eventId: string }): string {
  return `${eventHref(eventId)}#${encodeURIComponent(id)}`;
}

/** All reports of a claim, where its dossier shows the first of them. */
export function reportsHref({ id, eventId }: { id: string; eventId: string }): string {
  return `${eventHref(eventId)}?${new URLSearchParams({ claim: id })}`;
}

/** The picture of an event, as it is seen where its address is shared. */
export function cardHref(id: string): string {
  return `${eventHref(id)}/card.png`;
}

export function claimantHref(id: string): string {
  return `/claimants/${encodeURIComponent(id)}`;
}

/** Everything claimed about one place of the gazetteer. */
export function placeHref(id: string): string {
  return `/places/${encodeURIComponent(id)}`;
}

/** What one outlet printed. */
export function publisherHref(id: string): string {
  return `/publishers/${encodeURIComponent(id)}`;
}

/** What is found for some words: `searchHref("Blahodatne")` is `/search?q=Blahodatne`. */
export function searchHref(words: string): string {
  return `/search?${new URLSearchParams({ q: words })}`;
}

/** The article, or with a report the very sentence in it. */
export function articleHref(id: string, reportId?: string): string {
  const article = `/articles/${encodeURIComponent(id)}`;
  return reportId ? `${article}#${encodeURIComponent(claimAnchor(reportId))}` : article;
}

/** The id of the mark in the reader: one for each report, as an article may report a claim twice. */
export function claimAnchor(reportId: string): string {
  return `claim-${reportId}`;
}

/** One feature of a collection of /ogc. */
export function featureHref(collection: string, id: string): string {
  return `/ogc/collections/${encodeURIComponent(collection)}/items/${encodeURIComponent(id)}`;
}

/** The id in a part of an address; a part that no id encodes to stands for itself, and will not be found. */
export function readId(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
