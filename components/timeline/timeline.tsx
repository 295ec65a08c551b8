"use client";

import { memo, useMemo } from "react";
import type { Linked } from "@/components/explorer/linked";
import { binClaims, chooseUnit } from "@/lib/columns/bins";
import { createScale } from "@/lib/columns/scale";
import { countUndated, type Range, type Selection } from "@/lib/columns/select";
import { formatDay } from "@/lib/filter/days";
import { formatNumber } from "@/lib/filter/number";
import type { EventView } from "@/lib/view/event";
import { Axis } from "./axis";
import { Brush } from "./brush";
import { Folds } from "./folds";
import { Histogram } from "./histogram";
import { Lanes } from "./lanes";
import { PlayButton } from "./play-button";
import { Presets } from "./presets";
import styles from "./timeline.module.css";
import { usePlay } from "./use-play";
import { useStill } from "./use-still";
import { useWidth } from "./use-width";

type Props = Linked & {
  className?: string;
  /** All that the filter asks for, whatever its day. */
  all: Selection;
  /** What is shown of it within the range. */
  shown: Selection;
  open: EventView | null;
  range: Range;
  onDraft: (range: Range | null) => void;
  onAsk: (range: Range) => void;
};

const UNITS = { day: "a day", week: "a week", month: "a month", quarter: "a quarter" } as const;

/** When it was claimed: above, how much and by which side; below, who spoke first. */
export const Timeline = memo(function Timeline({
  className,
  all,
  shown,
  open,
  range,
  onDraft,
  onAsk,
  ...linked
}: Props) {
  const scale = useMemo(() => createScale(all), [all]);
  const unit = chooseUnit(scale?.stretches ?? []);
  const bins = useMemo(() => (scale ? binClaims(all, scale, unit) : []), [all, scale, unit]);
  const undated = useMemo(() => countUndated(all), [all]);
  const { width, ref } = useWidth();
  const { still, whilePointed } = useStill();
  const play = usePlay({ bins, range, onDraft, onAsk });

  function draft(next: Range) {
    play.stop();
    onDraft(next);
  }

  function ask(next: Range) {
    play.stop();
    onAsk(next);
  }

  return (
    <section id="timeline" className={`${className} ${styles.timeline}`} aria-label="Timeline" {...still}>
      <div {...whilePointed}>
        <header className={styles.head}>
          <PlayButton {...play} />
          <h2>Claims {UNITS[unit]}</h2>
          {play.until ? (
            <span className={styles.until}>until {formatDay(play.until)}</span>
          ) : (
            undated > 0 && <span className={styles.undated}>{formatNumber(undated)} undated, not drawn</span>
          )}
          <Presets scale={scale} range={range} onAsk={ask} />
        </header>
        {scale ? (
          <div className={styles.plot} ref={ref}>
            <Folds scale={scale} width={width} />
            <Histogram bins={bins} scale={scale} range={range} open={open} />
            <Brush scale={scale} width={width} unit={unit} bins={bins} range={range} onDraft={draft} onAsk={ask} />
            <Axis scale={scale} width={width} />
          </div>
        ) : (
          <p className={styles.empty}>No dated claims to draw.</p>
        )}
      </div>
      {scale && <Lanes shown={shown} open={open} scale={scale} width={width} {...linked} />}
    </section>
  );
});
