import type { Page } from "./writer";

/** A page as data addresses give it, for tests. */
export function dataPage(given: Partial<Page> = {}): Page {
  const site = "https://claims.example.org";
  return {
    site,
    self: `${site}/data`,
    first: `${site}/data`,
    next: null,
    shows: `${site}/`,
    readOn: "2026-01-01",
    ...given,
  };
}
