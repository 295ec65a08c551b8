import { BYTES_HEADER, type Columns } from "@/lib/columns/columns";
import { decodeColumns } from "@/lib/columns/decode";

/** A set on its way. */
export type Reading = {
  address: string;
  /** The set once it has come. */
  columns: Columns | null;
  /** Fails where the server does not answer, or with something else. */
  done: Promise<Columns>;
  /** Told now and then how many bytes have come. */
  onBytes: ((bytes: number) => void) | null;
  stop: () => void;
};

/** Where the length of the set is not told, room for so many bytes of it is made first. */
const SOME = 1_000_000;

/** Milliseconds between two notes of how far the set has come: each is a page that is drawn again. */
const NOTE_EVERY = 200;

/** Where the page has asked for its set, it is read as soon as there is script, before the page has come to life. */
let early = readAskedFor();

/** The set of an address: what is on its way already, the first time. */
export function readSet(address: string): Reading {
  const known = early?.address === address ? early : null;
  early = null;
  return known ?? startReading(address);
}

function readAskedFor(): Reading | null {
  if (typeof document === "undefined") return null;
  const address = document.querySelector('link[as="fetch"][href^="/events.arrow?"]')?.getAttribute("href");
  return address ? startReading(address) : null;
}

function startReading(address: string): Reading {
  const abort = new AbortController();
  const done = readColumns(address, abort.signal, (bytes) => reading.onBytes?.(bytes));
  const reading: Reading = { address, columns: null, done, onBytes: null, stop: () => abort.abort() };
  done.then(
    (columns) => {
      reading.columns = columns;
    },
    // Who waits for it says so.
    () => undefined,
  );
  return reading;
}

async function readColumns(address: string, signal: AbortSignal, onBytes: (bytes: number) => void): Promise<Columns> {
  const response = await fetch(address, { signal });
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
