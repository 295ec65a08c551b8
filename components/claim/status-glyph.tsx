import { drawGlyph, GLYPH_BOX, type Glyph } from "@/lib/view/glyph";

type Props = { glyph: Glyph /** In pixels. */; size?: number };

/** The form of a status in the colours of its sides. It adds to words beside it and is not read aloud. */
export function StatusGlyph({ glyph, size = 20 }: Props) {
  return (
    <svg viewBox={`0 0 ${GLYPH_BOX} ${GLYPH_BOX}`} width={size} height={size} aria-hidden="true">
      {drawGlyph(glyph).map(({ d, fill, stroke, width, dash }) => (
        <path key={d} d={d} fill={fill} stroke={stroke} strokeWidth={width} strokeDasharray={dash || undefined} />
      ))}
    </svg>
  );
}
