/** Addresses of the pages. Ids may hold any sign (`other:Jane Doe`), so each is encoded here and nowhere else. */

export function eventHref(id: string): string {
  return `/events/${encodeURIComponent(id)}`;
}

export function claimantHref(id: string): string {
  return `/claimants/${encodeURIComponent(id)}`;
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
