import type { CSSProperties } from "react";
import type { Profile, SideCount } from "@/lib/columns/profile";
import { formatDay } from "@/lib/filter/days";
import { formatNumber } from "@/lib/filter/number";
import { SIDE_WORDS } from "@/lib/filter/words";
import { drawGlyph, GLYPH_BOX, type Glyph } from "@/lib/view/glyph";
import { CAUTION, SITE, shorten } from "@/lib/view/page-title";
import { CardBars } from "./card-bars";
import { COLOURS, colourOf, inHex } from "./colours";
import { printable } from "./printable";

/** What is drawn where an address is shared: a sentence or the title of an event, and who claims it when. */
export type CardView = {
  title: string;
  /** The status of an event, in words and as its glyph. */
  status: { words: string; glyph: Glyph } | null;
  profile: Profile;
};

export const CARD_SIZE = { width: 1200, height: 630 };
export const CARD_FONTS = ["Plex", "Plex Extended", "Plex Cyrillic"];

const MARGIN = 64;
const MOST_LETTERS = 190;

/** Drawn by a server that knows neither CSS files nor hooks, only boxes: each says how it lays out what is in it. */
export function Card({ title, status, profile }: CardView) {
  const words = printable(holdDays(shorten(title, MOST_LETTERS)));

  return (
    <div style={FRAME}>
      <div style={{ ...ROW, justifyContent: "space-between", color: COLOURS["--ink-soft"] }}>
        <div style={{ ...ROW, gap: 14, fontSize: 36, fontWeight: 600, color: COLOURS["--ink"] }}>
          <svg viewBox="0 0 24 24" width="44" height="44" aria-hidden="true">
            <path d="M12 4a8 8 0 0 0 0 16z" fill={COLOURS["--side-ru"]} />
            <path d="M12 4a8 8 0 0 1 0 16z" fill={COLOURS["--side-ua"]} />
            <path d="M12 1.5v21" stroke={COLOURS["--ink"]} strokeWidth="1.75" />
          </svg>
          {SITE}
        </div>
        {CAUTION.replace(/\.$/, "")}
      </div>
      <div style={{ ...COLUMN, flexGrow: 1, justifyContent: "center", gap: 22 }}>
        <div style={{ fontSize: sizeOf(words), fontWeight: 600, lineHeight: 1.16, letterSpacing: "-0.01em" }}>
          {words}
        </div>
        {status && (
          <div style={{ ...ROW, gap: 16, fontSize: 32, color: COLOURS["--ink-soft"] }}>
            <CardGlyph glyph={status.glyph} />
            {status.words}
          </div>
        )}
      </div>
      <CardBars profile={profile} width={CARD_SIZE.width - 2 * MARGIN} height={status ? 84 : 132} />
      <div
        style={{ ...ROW, justifyContent: "space-between", paddingTop: 10, color: COLOURS["--ink-soft"], fontSize: 24 }}
      >
        <div>{profile.from ? formatDay(profile.from) : "No dated claims"}</div>
        <div>{profile.to && profile.to !== profile.from ? formatDay(profile.to) : ""}</div>
      </div>
      <div style={{ ...ROW, gap: 36, paddingTop: 22, fontSize: profile.sides.some(isLong) ? 20 : 25 }}>
        {profile.sides.map(({ side, count }) => (
          <div key={side} style={{ ...ROW, gap: 12 }}>
            <div style={{ width: 22, height: 22, borderRadius: 11, background: colourOf(side) }} />
            {SIDE_WORDS[side]}
            <div style={{ fontWeight: 600 }}>{formatNumber(count)}</div>
          </div>
        ))}
      </div>
    </div>
  );
}

function CardGlyph({ glyph }: { glyph: Glyph }) {
  return (
    <svg viewBox={`0 0 ${GLYPH_BOX} ${GLYPH_BOX}`} width="44" height="44" aria-hidden="true">
      {drawGlyph(glyph).map(({ d, fill, stroke, width, dash }) => (
        <path
          key={d}
          d={d}
          fill={inHex(fill)}
          stroke={inHex(stroke)}
          strokeWidth={width}
          strokeDasharray={dash || "none"}
        />
      ))}
    </svg>
  );
}

/** Numbers that would push each other over the edge. */
function isLong({ count }: SideCount): boolean {
  return count >= 1000;
}

/** A sentence whose days are not broken over two lines. */
function holdDays(sentence: string): string {
  return sentence.replace(/(\d+) ([A-Z][a-z]+) (\d{4})/g, "$1\u00a0$2\u00a0$3");
}

/** More words are smaller, so that they never push the bars away. */
function sizeOf(words: string): number {
  if (words.length <= 50) return 68;
  return words.length <= 100 ? 56 : 44;
}

const ROW: CSSProperties = { display: "flex", alignItems: "center" };
const COLUMN: CSSProperties = { display: "flex", flexDirection: "column" };
const FRAME: CSSProperties = {
  ...COLUMN,
  width: "100%",
  height: "100%",
  padding: `48px ${MARGIN}px`,
  fontFamily: CARD_FONTS.join(", "),
  fontSize: 28,
  color: COLOURS["--ink"],
  background: COLOURS["--paper"],
};
