import { useSyncExternalStore } from "react";

const COARSE = "(pointer: coarse)";

/** Whether a finger points, and not a mouse; a server does not know. */
export function useCoarse(): boolean {
  return useSyncExternalStore(follow, isCoarse, () => false);
}

function follow(onChange: () => void): () => void {
  const query = window.matchMedia(COARSE);
  query.addEventListener("change", onChange);
  return () => query.removeEventListener("change", onChange);
}

function isCoarse(): boolean {
  return window.matchMedia(COARSE).matches;
}
