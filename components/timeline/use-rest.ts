import { useRef } from "react";
import { useStable } from "@/components/explorer/use-stable";
import type { Range } from "@/lib/columns/select";

type Props = { onDraft: (range: Range) => void; onAsk: (range: Range) => void };

/** A range that is changed step by step: each step is drafted, and the last is asked for when the hand rests. */
export function useRest({ onDraft, onAsk }: Props) {
  const held = useRef<{ timer: ReturnType<typeof setTimeout>; range: Range }>(null);

  const settle = useStable(() => {
    const last = held.current;
    held.current = null;
    if (!last) return;
    clearTimeout(last.timer);
    onAsk(last.range);
  });

  /** Drafts a range, to be asked for after so many milliseconds without another. */
  function hold(range: Range, rest: number) {
    clearTimeout(held.current?.timer);
    held.current = { range, timer: setTimeout(settle, rest) };
    onDraft(range);
  }

  return { hold, settle, heldRange: () => held.current?.range };
}
