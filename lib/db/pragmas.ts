/**
 * How a connection that writes is set up. WAL lets pages read while an ingest writes; NORMAL is safe with it. 64 MB are written before
 * the log is folded into the file, so that an ingest does not wait for the disk with every few articles; of pages 32 MB are kept, since
 * more of them take memory and no time off.
 */
export const WRITING = [
  "journal_mode = WAL",
  "synchronous = NORMAL",
  "foreign_keys = ON",
  "wal_autocheckpoint = 16000",
  "cache_size = -32000",
];
