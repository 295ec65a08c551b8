import { Fragment } from "react";
import type { Marked } from "@/lib/view/search";
import { toSegments } from "@/lib/view/segments";

/** A text in which the words that were sought are marked. */
export function MarkedText({ text, marks }: Marked) {
  const segments = toSegments(
    text,
    marks.map((mark) => ({ ...mark, of: true })),
  );
  return segments.map(({ start, text: part, marks: on }) =>
    on.length > 0 ? <mark key={start}>{part}</mark> : <Fragment key={start}>{part}</Fragment>,
  );
}
