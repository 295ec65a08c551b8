import { Fragment } from "react";
import type { Block, Piece } from "@/lib/view/blocks";
import type { Layer, Line } from "@/lib/view/lines";
import type { Segment } from "@/lib/view/segments";
import styles from "./article-text.module.css";
import { ClaimMarks } from "./claim-marks";
import { FurnitureFold } from "./furniture-fold";
import { GapNote } from "./gap-note";

type Props = { blocks: Block[]; language: string /** Of the original, where it is known. */; url: string | null };

/** The text with its lines kept, a row for each part that has notes beside it; page furniture is dimmed, claims are marked. */
export function ArticleText({ blocks, language, url }: Props) {
  return (
    <section className={styles.text} aria-label="Text of the article" lang={language === "und" ? undefined : language}>
      {blocks.map(({ start, pieces }) => (
        <div key={start} className={styles.block}>
          {pieces.map((piece) => (
            <Fragment key={piece.start}>{drawPiece(piece, url)}</Fragment>
          ))}
        </div>
      ))}
    </section>
  );
}

function drawPiece(piece: Piece, url: string | null) {
  if ("isGap" in piece) return <GapNote url={url} />;
  if ("segments" in piece) return <TextLine line={piece} />;
  return (
    <FurnitureFold lines={piece.lines.length}>
      {piece.lines.map((line) => (
        <TextLine key={line.start} line={line} />
      ))}
    </FurnitureFold>
  );
}

function TextLine({ line }: { line: Line }) {
  return (
    <p>
      {line.segments.map((segment) => (
        <Stretch key={segment.start} segment={segment} at={line.start + segment.start} />
      ))}
    </p>
  );
}

function Stretch({ segment: { text, marks }, at }: { segment: Segment<Layer>; at: number }) {
  const notes = marks.flatMap(({ note }) => note ?? []);
  const sign = marks.find((mark) => mark.sign)?.sign;
  if (notes.length > 0) return <ClaimMarks notes={notes} text={text} at={at} />;
  if (!sign) return text;
  return (
    <span className={styles.furniture} title={`Not part of the article: ${sign}`}>
      {text}
    </span>
  );
}
