import { useSyncExternalStore } from "react";

/** Whether the page is in the hands of its script: false on the server, and in the browser until what came from there stands. */
export function useIsMounted(): boolean {
  return useSyncExternalStore(
    follow,
    () => true,
    () => false,
  );
}

function follow(): () => void {
  return () => {};
}
