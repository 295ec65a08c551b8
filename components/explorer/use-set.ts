import { useLayoutEffect, useMemo, useState } from "react";
import { toColumns } from "@/lib/columns/build";
import type { Columns } from "@/lib/columns/columns";
import { readSet } from "./read-set";
import type { Start } from "./start";

/** How far the set has come: bytes, or the error that kept it from coming. */
export type Loading = { bytes: number; error: string | null };

export type EventSet = {
  columns: Columns;
  /** Whether these are all events, so that any question about them can be answered here. */
  isWhole: boolean;
  loading: Loading | null;
  retry: () => void;
};

const NOTHING_YET: Loading = { bytes: 0, error: null };

/** The events that the page brought along, until the whole set has come. */
export function useSet({ events, isWhole, address }: Start): EventSet {
  const brought = useMemo(() => toColumns(events), [events]);
  const [loaded, setLoaded] = useState<{ address: string; columns: Columns } | null>(null);
  const [loading, setLoading] = useState(NOTHING_YET);
  const [tries, setTries] = useState(0);
  const columns = loaded?.address === address ? loaded.columns : null;

  // Before the page is shown: what has come already is drawn with it.
  // biome-ignore lint/correctness/useExhaustiveDependencies(tries): another try reads the same address again
  useLayoutEffect(
    function load() {
      if (isWhole) return;
      const reading = readSet(address);
      if (reading.columns) return setLoaded({ address, columns: reading.columns });
      let isGone = false;
      setLoading(NOTHING_YET);
      reading.onBytes = (bytes) => setLoading({ bytes, error: null });
      reading.done.then(
        (columns) => {
          if (!isGone) setLoaded({ address, columns });
        },
        (error: Error) => {
          if (!isGone) setLoading({ bytes: 0, error: error.message });
        },
      );
      return () => {
        isGone = true;
        reading.stop();
      };
    },
    [isWhole, address, tries],
  );

  return {
    columns: columns ?? brought,
    isWhole: isWhole || columns !== null,
    loading: isWhole || columns ? null : loading,
    retry: () => setTries(tries + 1),
  };
}
