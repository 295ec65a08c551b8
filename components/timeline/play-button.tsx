import { useEffect, useMemo, useState } from "react";
import type { Bin } from "@/lib/columns/bins";
import { playFrames } from "@/lib/columns/frames";
import type { Range } from "@/lib/columns/select";
import { formatDay } from "@/lib/filter/days";
import styles from "./play-button.module.css";

type Props = { bins: Bin[]; range: Range; onDraft: (range: Range | null) => void; onAsk: (range: Range) => void };

/** How long each step stands, in milliseconds. */
const STEP = 450;

/**
 * Lets the claims of the range appear in the order in which they were made, and then shows the range as it was. Where
 * less motion is asked for, each press is one step.
 */
export function PlayButton({ bins, range, onDraft, onAsk }: Props) {
  const [play, setPlay] = useState<{ at: number; range: Range; isRunning: boolean } | null>(null);
  const frames = useMemo(() => playFrames(bins, play?.range ?? range), [bins, play?.range, range]);
  const frame = play && frames[play.at];

  function show(at: number, whole: Range, isRunning: boolean) {
    const isOver = at >= frames.length - 1;
    setPlay(isOver ? null : { at, range: whole, isRunning });
    onDraft(isOver ? null : (frames[at] ?? null));
  }

  useEffect(function goOn() {
    if (!play?.isRunning) return;
    const timer = setTimeout(() => show(play.at + 1, play.range, true), STEP);
    return () => clearTimeout(timer);
  });

  function press() {
    if (window.matchMedia("(prefers-reduced-motion: reduce)").matches)
      return show(play ? play.at + 1 : 0, play?.range ?? range, false);
    if (!play) return show(0, range, true);
    setPlay(null);
    if (frame) onAsk(frame);
  }

  return (
    <>
      <button
        className={styles.play}
        type="button"
        disabled={frames.length < 2}
        aria-label={play?.isRunning ? "Pause" : "Play the claims in order"}
        title={play?.isRunning ? "Pause" : "Play the claims in order"}
        onClick={press}
      >
        <svg viewBox="0 0 16 16" width="14" height="14" aria-hidden="true">
          <path d={play?.isRunning ? "M4 3h3v10H4zM9 3h3v10H9z" : "M4 2.5l9.5 5.5L4 13.5z"} fill="currentColor" />
        </svg>
      </button>
      {frame?.to && <span className={styles.day}>until {formatDay(frame.to)}</span>}
    </>
  );
}
