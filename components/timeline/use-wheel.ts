import { type RefObject, useEffect, useRef } from "react";
import { useStable } from "@/components/explorer/use-stable";
import { type Brush, extentOf, slideBrush, zoomBrush } from "@/lib/columns/brush";
import type { Scale } from "@/lib/columns/scale";

/** What a notch of a wheel turns, in pixels, and how much wider it makes the window. */
const NOTCH = 100;
const WIDER = 1.3;
/** The share of its width that a notch moves the window by. */
const SLIDE = 0.2;
/** Smaller turns, as of a touchpad, are summed until they make this many pixels. */
const LEAST = 30;
/** Pixels of a pixel, a line and a page, as a wheel may count. */
const MODES = [1, 33, 300];

type Props = {
  plot: RefObject<HTMLElement | null>;
  scale: Scale;
  /** The window as it is now. */
  days: () => Brush;
  onTurn: (days: Brush) => void;
};

/** The wheel zooms the window around the pointer; with Shift, or turned sideways, it moves it. */
export function useWheel({ plot, scale, days, onTurn }: Props) {
  const sum = useRef({ isSlide: false, pixels: 0 });

  const turn = useStable((event: WheelEvent) => {
    // The browser's own zoom.
    if (event.ctrlKey || event.metaKey) return;
    const { isSlide, pixels } = readTurn(event);
    const window = days();
    // Where nothing is left to widen, the page scrolls.
    if (!isSlide && pixels > 0 && isAll(window, scale)) return;
    event.preventDefault();
    const summed = pixels + (sum.current.isSlide === isSlide ? sum.current.pixels : 0);
    const isEnough = Math.abs(summed) >= LEAST;
    sum.current = { isSlide, pixels: isEnough ? 0 : summed };
    if (!isEnough) return;
    const notches = summed / NOTCH;
    onTurn(
      isSlide
        ? slideBrush(window, notches * SLIDE, scale)
        : zoomBrush(window, WIDER ** notches, scale.day(shareAt(event)), scale),
    );
  });

  useEffect(
    function listen() {
      const element = plot.current;
      // React's own handler is passive: it could not keep the page from scrolling.
      element?.addEventListener("wheel", turn, { passive: false });
      return () => element?.removeEventListener("wheel", turn);
    },
    [plot, turn],
  );
}

function readTurn({ deltaX, deltaY, deltaMode, shiftKey }: WheelEvent) {
  const isSlide = shiftKey || Math.abs(deltaX) > Math.abs(deltaY);
  return { isSlide, pixels: (isSlide ? deltaX || deltaY : deltaY) * (MODES[deltaMode] ?? 1) };
}

function isAll({ from, to }: Brush, scale: Scale): boolean {
  const all = extentOf(scale);
  return from <= all.from && to >= all.to;
}

/** Where the pointer is, as a share of what it turns over. */
function shareAt({ currentTarget, clientX }: WheelEvent): number {
  const { left, width } = (currentTarget as HTMLElement).getBoundingClientRect();
  return (clientX - left) / width;
}
