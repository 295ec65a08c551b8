import type { CSSProperties } from "react";
import { claimAnchor } from "@/lib/view/address";
import { sideColour } from "@/lib/view/glyph";
import type { Note } from "@/lib/view/lines";
import { sayPosition } from "@/lib/view/position";
import styles from "./claim-marks.module.css";

type Props = { notes: Note[]; text: string /** Where in the article the text begins. */; at: number };

/** A stretch of text under one claim or several: a line below it for each, and its numbers where a claim ends. */
export function ClaimMarks({ notes, text, at }: Props) {
  const sides = [...new Set(notes.map(({ claim }) => claim.side))];
  const beginning = notes.filter(({ report }) => report.start === at);
  const ending = notes.filter(({ report }) => report.end === at + text.length).sort((a, b) => a.number - b.number);

  return (
    <>
      {beginning.map(({ report }) => (
        <span key={report.id} id={claimAnchor(report.id)} className={styles.anchor} />
      ))}
      <mark
        className={styles.mark}
        data-side={sides.length === 1 ? sides[0] : "none"}
        data-claims={notes.map(({ report }) => claimAnchor(report.id)).join(" ")}
        style={{ "--lines": sides.map(toLine).join(", ") } as CSSProperties}
      >
        {text}
      </mark>
      {ending.map(({ number, claim, report }) => (
        <sup key={report.id} className={styles.number} data-side={claim.side}>
          <a
            href={`#note-${number}`}
            data-anchor={claimAnchor(report.id)}
            aria-label={`Claim ${number}: ${claim.claimantName} ${sayPosition(claim)}`}
          >
            {number}
          </a>
        </sup>
      ))}
    </>
  );
}

/** Lines lie one below the other, two pixels each, with the paper between them. */
function toLine(side: Note["claim"]["side"], index: number): string {
  const line = `inset 0 ${-3 * index - 2}px ${sideColour(side)}`;
  return index === 0 ? line : `inset 0 ${-3 * index}px var(--paper), ${line}`;
}
