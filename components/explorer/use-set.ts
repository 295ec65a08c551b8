import { useEffect, useMemo, useState } from "react";
import { toColumns } from "@/lib/columns/build";
import type { Columns } from "@/lib/columns/columns";
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

/** The events that the page brought along, until the whole set has come. */
export function useSet({ events, isWhole, address }: Start): EventSet {
  const brought = useMemo(() => toColumns(events), [events]);
  const [loaded, setLoaded] = useState<{ address: string; columns: Columns } | null>(null);
  const [loading, setLoading] = useState<Loading>({ bytes: 0, error: null });
  const [tries, setTries] = useState(0);
  const columns = loaded?.address === address ? loaded.columns : null;

  // biome-ignore lint/correctness/useExhaustiveDependencies(tries): another try reads the same address again
  useEffect(
    function load() {
      if (isWhole) return;
      const abort = new AbortController();
      setLoading({ bytes: 0, error: null });
      readColumns(address, abort.signal, (bytes) => setLoading({ bytes, error: null })).then(
        (columns) => setLoaded({ address, columns }),
        (error: Error) => {
          if (!abort.signal.aborted) setLoading({ bytes: 0, error: error.message });
        },
      );
      return () => abort.abort();
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

async function readColumns(address: string, signal: AbortSignal, onBytes: (bytes: number) => void): Promise<Columns> {
  const [response, { decodeColumns }] = await Promise.all([
    fetch(address, { signal }),
    // The reader is asked for only where a set is large enough to be loaded.
    import("@/lib/columns/decode"),
  ]);
  if (!response.ok || !response.body) throw new Error(`The server answered ${response.status}.`);
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  const reader = response.body.getReader();
  for (let read = await reader.read(); !read.done; read = await reader.read()) {
    chunks.push(read.value);
    bytes += read.value.length;
    onBytes(bytes);
  }
  return decodeColumns(joined(chunks, bytes));
}

function joined(chunks: Uint8Array[], length: number): Uint8Array {
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes;
}
