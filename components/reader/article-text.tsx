import type { Layer, Line } from "@/lib/view/lines";
import type { Segment } from "@/lib/view/segments";
import styles from "./article-text.module.css";
import { ClaimMarks } from "./claim-marks";

/** The text with its lines kept; page furniture is dimmed, claims are marked. */
export function ArticleText({ lines, language }: { lines: Line[]; language: string }) {
  return (
    <section className={styles.text} aria-label="Text of the article" lang={language === "und" ? undefined : language}>
      {lines.map((line) => (
        <p key={line.start}>
          {line.segments.map((segment) => (
            <Stretch key={segment.start} segment={segment} at={line.start + segment.start} />
          ))}
        </p>
      ))}
    </section>
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
