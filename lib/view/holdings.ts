/** What a site holds, and how fresh it is. */
export type SiteHoldings = {
  articles: number;
  events: number;
  claims: number;
  /** The day of the last ingest that read something new; null where nothing has been read. */
  lastIngest: string | null;
  /** By which extractor its articles were read, and what that knew. */
  extractor: string | null;
};
