const told = globalThis as { claimlineOlderGiven?: number };

/**
 * Says that something was given which had been read before the last change. The server counts it on, and keeps no answer that was
 * made meanwhile (scripts/kept-answers.mjs): it would stay after what is newer has been read.
 */
export function gaveOlder(): void {
  told.claimlineOlderGiven = (told.claimlineOlderGiven ?? 0) + 1;
}
