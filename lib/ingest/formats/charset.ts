/** Bytes at the beginning in which a page says its encoding. */
const HEAD = 4096;

/** Bytes that are enough to tell an encoding by its letters. */
const SAMPLE = 200_000;

/** What is left to think of bytes that nothing is known of: every byte is a letter in it. */
const LAST_RESORT = "windows-1252";

const MARKS: [string, number[]][] = [
  ["utf-8", [0xef, 0xbb, 0xbf]],
  ["utf-16le", [0xff, 0xfe]],
  ["utf-16be", [0xfe, 0xff]],
];

/**
 * The text of a page or of XML, by its byte-order mark, else by what the server or the page says, else by its letters. What is said
 * and cannot be true of these bytes is not believed: pages say latin-1 and are UTF-8, or say UTF-8 and are not.
 *
 *     await decodeMarkup(bytes, "text/html; charset=windows-1251")
 */
export async function decodeMarkup(bytes: Uint8Array, contentType: string | null): Promise<string> {
  const charset = await charsetOf(bytes, contentType);
  const text = new TextDecoder(charset).decode(bytes);
  return charset === "windows-1252" ? text.replace(C1, (sign) => OF_C1[sign.charCodeAt(0) - 0x80] ?? sign) : text;
}

/** Node 20 takes windows-1252 for latin-1, in which these bytes are no letters: its quotes and dashes would be lost. */
const C1 = /[\u0080-\u009f]/g;
const OF_C1 = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";

/** The name of the encoding of a page, as `TextDecoder` knows it. */
export async function charsetOf(bytes: Uint8Array, contentType: string | null): Promise<string> {
  const mark = MARKS.find(([, start]) => start.every((byte, index) => bytes[index] === byte));
  if (mark) return mark[0];

  const isUtf8 = decodes(bytes, "utf-8");
  if (isUtf8 && bytes.some((byte) => byte > 127)) return "utf-8";
  const declared = declaredOf(bytes, contentType);
  if (declared && !(declared === "utf-8" && !isUtf8)) return declared;
  return isUtf8 ? "utf-8" : guessed(bytes);
}

/** What the server says, else the page itself; null where neither says a name that is known. */
function declaredOf(bytes: Uint8Array, contentType: string | null): string | null {
  const head = Buffer.from(bytes.subarray(0, HEAD)).toString("latin1");
  const ofPage =
    /^\s*<\?xml[^>]*?\bencoding\s*=\s*["']([\w-]+)/.exec(head) ??
    /<meta\b[^>]*?\bcharset\s*=\s*["']?\s*([\w-]+)/i.exec(head);
  const ofServer = /charset\s*=\s*["']?\s*([\w-]+)/i.exec(contentType ?? "");
  return [ofServer, ofPage].map((found) => known(found?.[1])).find((name) => name !== null) ?? null;
}

/** The name as `TextDecoder` has it. A page whose head can be read byte by byte is no UTF-16, whatever it says. */
function known(name: string | undefined): string | null {
  try {
    const { encoding } = new TextDecoder(name ?? "?");
    return encoding.startsWith("utf-16") ? "utf-8" : encoding;
  } catch {
    return null;
  }
}

/** By the letters alone: tags are the same in any language. */
async function guessed(bytes: Uint8Array): Promise<string> {
  if (mostlyUtf8(bytes)) return "utf-8";
  const { analyse } = await import("chardet");
  const letters = Buffer.from(bytes.subarray(0, SAMPLE))
    .toString("latin1")
    .replace(/<[^<>]*>/g, " ");
  const names = analyse(Buffer.from(letters, "latin1")).map(({ name }) => known(name));
  return names.find((name) => name !== null && decodes(bytes, name)) ?? LAST_RESORT;
}

function decodes(bytes: Uint8Array, charset: string): boolean {
  try {
    new TextDecoder(charset, { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

/** UTF-8 in which some byte was broken: most of what is no ASCII can still be read. */
function mostlyUtf8(bytes: Uint8Array): boolean {
  const text = new TextDecoder("utf-8").decode(bytes);
  const broken = text.split("\uFFFD").length - 1;
  const whole = text.match(/[\u0080-\uFFFC]/g)?.length ?? 0;
  return broken * 10 < whole;
}
