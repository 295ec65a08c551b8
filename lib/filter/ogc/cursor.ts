/**
 * Where a page of features ended: the event that was last, by its id and by the row that it had then, and of its claims the
 * last one, counted from 0. The row finds it at once; where somebody has written since, the id does.
 */
export type Cursor = { row: number; claim: number; id: string };

/** `writeCursor({ row: 7, claim: 1, id: "aid-x1" })` is `7.1.aid-x1`. */
export function writeCursor({ row, claim, id }: Cursor): string {
  return `${row}.${claim}.${id}`;
}

/** The inverse of writeCursor; null where the text is none. */
export function readCursor(text: string): Cursor | null {
  const [, row, claim, id] = /^(\d{1,9})\.(\d{1,9})\.(.{1,300})$/s.exec(text) ?? [];
  return id === undefined ? null : { row: Number(row), claim: Number(claim), id };
}
