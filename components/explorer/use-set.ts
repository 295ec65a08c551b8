import { useEffect, useMemo, useState } from "react";
import { toColumns } from "@/lib/columns/build";
import { BYTES_HEADER, type Columns } from "@/lib/columns/columns";
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

/** Where the length of the set is not told, room for so many bytes of it is made first. */
const SOME = 1_000_000;

/** Milliseconds between two notes of how far the set has come: each is a page that is drawn again. */
const NOTE_EVERY = 200;

/** The events that the page brought along, until the whole set has come. */
export function useSet({ events, isWhole, address }: Start): EventSet {
  const brought = useMemo(() => toColumns(events), [events]);
  const [loaded, setLoaded] = useState<{ address: string; columns: Columns } | null>(null);
  const [loading, setLoading] = useState<Loading>({ bytes: 0, error: null });
  const [tries, setTries] = useState(0);
  const columns = loaded?.address === address ? loaded.columns : null;
  // Who waits for it says where it could not be loaded.
  if (!isWhole && !columns && typeof window !== "undefined") loadReader().catch(() => undefined);

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

/** Only where a set is large enough to be loaded it needs this reader, and then from the first moment. */
function loadReader() {
  return import("@/lib/columns/decode");
}

async function readColumns(address: string, signal: AbortSignal, onBytes: (bytes: number) => void): Promise<Columns> {
  const [response, { decodeColumns }] = await Promise.all([fetch(address, { signal }), loadReader()]);
  if (!response.ok || !response.body) throw new Error(`The server answered ${response.status}.`);
  const bytes = collectBytes(Number(response.headers.get(BYTES_HEADER)) || SOME);
  let noted = 0;
  const reader = response.body.getReader();
  for (let read = await reader.read(); !read.done; read = await reader.read()) {
    const length = bytes.add(read.value);
    if (performance.now() - noted < NOTE_EVERY) continue;
    noted = performance.now();
    onBytes(length);
  }
  return decodeColumns(bytes.finish());
}

/** Chunks as one array. Where its length is known beforehand, no byte is copied twice. */
function collectBytes(room: number) {
  let bytes = new Uint8Array(room);
  let length = 0;
  function add(chunk: Uint8Array): number {
    if (length + chunk.length > bytes.length) {
      const larger = new Uint8Array(2 * (length + chunk.length));
      larger.set(bytes);
      bytes = larger;
    }
    bytes.set(chunk, length);
    length += chunk.length;
    return length;
  }
  return { add, finish: () => bytes.subarray(0, length) };
}
