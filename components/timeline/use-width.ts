import { useEffect, useRef, useState } from "react";

/** What is assumed of a plot until it is measured, in pixels. */
const ASSUMED = 720;

/** The width of an element, as it is and as it becomes. */
export function useWidth() {
  const ref = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(ASSUMED);

  useEffect(function measure() {
    if (!ref.current) return;
    const observer = new ResizeObserver(([entry]) => entry && setWidth(entry.contentRect.width || ASSUMED));
    observer.observe(ref.current);
    return () => observer.disconnect();
  }, []);

  return { ref, width };
}
