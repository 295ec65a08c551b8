import { promisify } from "node:util";
import { brotliDecompress, gunzip, inflate, inflateRaw } from "node:zlib";
import { type Failed, failed, type Refused, refused } from "./outcome";

/** A page is packed to a tenth; what is packed so much more is made to fill the memory of who unpacks it. */
const MAX_RATIO = 200;

/** Bytes that anything may unpack to: short texts of one letter are packed well, and harmless. */
const HARMLESS = 1_000_000;

type Unpacker = (packed: Uint8Array, options: { maxOutputLength: number }) => Promise<Buffer>;

const UNPACKERS: Record<string, Unpacker> = {
  gzip: promisify(gunzip),
  "x-gzip": promisify(gunzip),
  br: promisify(brotliDecompress),
  deflate: (packed, options) => (hasHead(packed) ? promisify(inflate) : promisify(inflateRaw))(packed, options),
};

/** The ways of packing that a server may choose of. */
export const ACCEPTED = "gzip, br, deflate";

/**
 * Unpacks what a server has packed; `encoding` is its Content-Encoding. It stops as soon as there is more than `maxBytes`, or more than
 * any page has for its size on the wire, and no more memory is taken than that.
 */
export async function unpack(
  packed: Uint8Array,
  encoding: string | undefined,
  maxBytes: number,
): Promise<Uint8Array | Refused | Failed> {
  const name = encoding?.trim().toLowerCase() ?? "";
  if (name === "" || name === "identity") return packed;
  const unpacker = Object.hasOwn(UNPACKERS, name) ? UNPACKERS[name] : undefined;
  if (!unpacker) return failed(`is packed as “${name.slice(0, 40)}”; expected ${ACCEPTED}.`);
  const most = Math.min(maxBytes, Math.max(HARMLESS, packed.length * MAX_RATIO));
  try {
    return await unpacker(packed, { maxOutputLength: most });
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    return code === "ERR_BUFFER_TOO_LARGE" ? tooMuch(packed.length, most) : failed(`cannot be unpacked: ${message}.`);
  }
}

/** Whether bytes are packed by gzip, as sitemaps are that end in .gz. */
export function isGzip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x1f && bytes[1] === 0x8b;
}

/** Some servers send “deflate” without the head that the standard asks for. */
function hasHead(packed: Uint8Array): boolean {
  return ((packed[0] ?? 0) & 0x0f) === 8 && (((packed[0] ?? 0) << 8) | (packed[1] ?? 0)) % 31 === 0;
}

function tooMuch(wire: number, most: number): Refused {
  const [from, to] = [wire, most].map((bytes) => bytes.toLocaleString("en"));
  return refused(`unpacks from ${from} bytes to more than ${to}; expected a page. Nothing of it was read.`);
}
