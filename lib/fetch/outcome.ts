/** What a server sent: the page as it came, unpacked. */
export type Answer = {
  kind: "answer";
  /** The address that answered in the end, after redirects. */
  url: string;
  /** As the server says: “text/html; charset=windows-1251”. */
  contentType: string | null;
  bytes: Uint8Array;
  /** What to send along the next time, so that the server may say that nothing has changed. */
  etag: string | null;
  lastModified: string | null;
};

/** The server says that nothing has changed since it was asked before. */
export type Unchanged = { kind: "unchanged"; url: string };

/** What we will not do, whenever it is tried: an address that is not public, a page that is too large, what robots.txt forbids. */
export type Refused = { kind: "refused"; reason: string };

/** What did not work this time. */
export type Failed = {
  kind: "failed";
  reason: string;
  /** The status of the answer, where there was one. */
  status?: number;
  /** Whether to try again soon: the server is busy or broke off. */
  again: boolean;
  /** True where it was not asked for at all: its host is to be left alone for now. */
  later?: boolean;
  /** Whether the server asks to be left alone for a while, by “too many requests” or “not now”. */
  busy?: boolean;
  /** Milliseconds that the server asks to wait, where it says. */
  waitMs?: number;
};

/** What became of asking for an address. Reasons begin small and end with a full stop, to stand after the address. */
export type Outcome = Answer | Unchanged | Refused | Failed;

/** The server says that it is elsewhere. */
export type Redirect = { kind: "redirect"; to: string };

/** What the last answer said of its version. */
export type Validators = { etag: string | null; lastModified: string | null };

export const refused = (reason: string): Refused => ({ kind: "refused", reason });

export const failed = (reason: string, more: Partial<Failed> = {}): Failed => ({
  kind: "failed",
  reason,
  again: false,
  ...more,
});
