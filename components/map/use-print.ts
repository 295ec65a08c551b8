import { type RefObject, useEffect } from "react";

/**
 * Prints the map as it is seen: a map cannot be laid out or drawn anew between the wish to print and the paper, so style sheets
 * scale it as it is, and turn a dark one light.
 */
export function usePrint(map: RefObject<HTMLElement | null>): void {
  useEffect(
    function measureForPaper() {
      const measure = () => {
        const seen = map.current?.firstElementChild?.getBoundingClientRect();
        if (!map.current || !seen) return;
        map.current.style.setProperty("--seen-width", String(seen.width));
        map.current.style.setProperty("--seen-height", String(seen.height));
        map.current.dataset.seen = isDark() ? "dark" : "light";
      };
      window.addEventListener("beforeprint", measure);
      return () => window.removeEventListener("beforeprint", measure);
    },
    [map],
  );
}

function isDark(): boolean {
  const { theme } = document.documentElement.dataset;
  return theme ? theme === "dark" : window.matchMedia("(prefers-color-scheme: dark)").matches;
}
