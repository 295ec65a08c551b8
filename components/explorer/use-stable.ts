import { useCallback, useLayoutEffect, useRef } from "react";

/** A handler that is the same object for ever and does what the latest one does: whoever gets it need not be drawn again. */
export function useStable<Args extends unknown[]>(handler: (...args: Args) => void): (...args: Args) => void {
  const latest = useRef(handler);
  useLayoutEffect(function keepLatest() {
    latest.current = handler;
  });
  return useCallback((...args: Args) => latest.current(...args), []);
}
