import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import path from "node:path";
import { ImageResponse } from "next/og";
import { CARD_FONTS, CARD_SIZE, Card, type CardView } from "@/components/card/card";
import { holds, OPEN } from "./data-answer";

/** Another number for cards that are drawn in another way. */
const VERSION = 1;
/** So many pictures are kept: whoever shares an address is followed by all who see it. */
const MOST_KEPT = 64;
/** An hour, in seconds: a picture may be that much behind the claims. */
const MAX_AGE = 3600;

const kept = new Map<string, Promise<ArrayBuffer>>();

/** Answers with the picture of a card; 304 where the reader has it, which costs no drawing. */
export async function answerCard(request: Request, card: CardView): Promise<Response> {
  const name = createHash("sha256")
    .update(JSON.stringify([VERSION, card]))
    .digest("base64url")
    .slice(0, 27);
  const tag = `"${name}"`;
  const headers = { ...OPEN, ETag: tag, "Cache-Control": `public, max-age=${MAX_AGE}` };
  if (holds(request.headers.get("if-none-match"), tag)) return new Response(null, { status: 304, headers });
  return new Response(await drawOnce(name, card), { headers: { ...headers, "Content-Type": "image/png" } });
}

function drawOnce(name: string, card: CardView): Promise<ArrayBuffer> {
  const before = kept.get(name);
  if (before) return before;
  const picture = drawCard(card);
  kept.set(name, picture);
  // What could not be drawn is tried again by the next who asks.
  picture.catch(() => kept.delete(name));
  const oldest = kept.keys().next().value;
  if (kept.size > MOST_KEPT && oldest) kept.delete(oldest);
  return picture;
}

/** The card as a PNG of CARD_SIZE. */
export async function drawCard(card: CardView): Promise<ArrayBuffer> {
  return new ImageResponse(<Card {...card} />, { ...CARD_SIZE, fonts: await readFonts() }).arrayBuffer();
}

const FILES = path.join(process.cwd(), "node_modules/@fontsource/ibm-plex-sans/files");
const SUBSETS = ["latin", "latin-ext", "cyrillic"];
const WEIGHTS = [400, 600] as const;

type Font = { name: string; data: Buffer; weight: (typeof WEIGHTS)[number] };

let fonts: Promise<Font[]> | undefined;

/** Our own fonts, read once: no other site is asked for one. */
function readFonts(): Promise<Font[]> {
  fonts ??= Promise.all(
    SUBSETS.flatMap((subset, at) =>
      WEIGHTS.map(async (weight) => {
        const data = await readFile(path.join(FILES, `ibm-plex-sans-${subset}-${weight}-normal.woff`));
        return { name: CARD_FONTS[at] ?? "", data, weight };
      }),
    ),
  );
  return fonts;
}
