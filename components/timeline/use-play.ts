import { useEffect, useMemo, useState } from "react";
import { useStable } from "@/components/explorer/use-stable";
import type { Bin } from "@/lib/columns/bins";
import { playFrames } from "@/lib/columns/frames";
import type { Range } from "@/lib/columns/select";

type Props = { bins: Bin[]; range: Range; onDraft: (range: Range | null) => void; onAsk: (range: Range) => void };

/** How long each step stands at the first speed, in milliseconds. */
const STEP = 450;
const SPEEDS = [1, 2, 4] as const;

export type Play = ReturnType<typeof usePlay>;

/**
 * Lets the claims of the range appear in the order in which they were made, and then shows the range as it was. Where
 * less motion is asked for, each press is one step.
 */
export function usePlay({ bins, range, onDraft, onAsk }: Props) {
  const [play, setPlay] = useState<{ at: number; range: Range; isRunning: boolean } | null>(null);
  const [speed, setSpeed] = useState<(typeof SPEEDS)[number]>(1);
  const frames = useMemo(() => playFrames(bins, play?.range ?? range), [bins, play?.range, range]);
  const frame = play && frames[play.at];

  const show = useStable((at: number, whole: Range, isRunning: boolean) => {
    const isOver = at >= frames.length - 1;
    setPlay(isOver ? null : { at, range: whole, isRunning });
    onDraft(isOver ? null : (frames[at] ?? null));
  });

  useEffect(
    function goOn() {
      if (!play?.isRunning) return;
      const timer = setTimeout(() => show(play.at + 1, play.range, true), STEP / speed);
      return () => clearTimeout(timer);
    },
    [play, speed, show],
  );

  function press() {
    if (window.matchMedia("(prefers-reduced-motion: reduce)").matches)
      return show(play ? play.at + 1 : 0, play?.range ?? range, false);
    if (!play) return show(0, range, true);
    setPlay(null);
    if (frame) onAsk(frame);
  }

  return {
    press,
    /** Ends it where another range is chosen; what is shown is theirs to say. */
    stop: () => setPlay(null),
    canPlay: frames.length > 1,
    isRunning: Boolean(play?.isRunning),
    /** The last day that is shown while it plays. */
    until: frame?.to,
    speed,
    changeSpeed: () => setSpeed(SPEEDS[(SPEEDS.indexOf(speed) + 1) % SPEEDS.length] ?? 1),
  };
}
