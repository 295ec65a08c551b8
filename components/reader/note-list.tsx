import Link from "next/link";
import { DayNote } from "@/components/claim/day-note";
import { SideChip } from "@/components/claim/side-chip";
import { StanceWord } from "@/components/claim/stance-word";
import { WhyNote } from "@/components/claim/why-note";
import { claimAnchor, claimantHref, eventHref } from "@/lib/view/address";
import type { Note } from "@/lib/view/lines";
import { sayPosition } from "@/lib/view/position";
import styles from "./note-list.module.css";

/** The claims of an article, numbered as in its text. */
export function NoteList({ notes }: { notes: Note[] }) {
  return (
    <aside className={styles.notes} aria-labelledby="notes">
      <h2 id="notes">{notes.length === 1 ? "1 claim in this article" : `${notes.length} claims in this article`}</h2>
      {notes.length === 0 && <p>Nothing in it was read as a claim of the types that are coded.</p>}
      <ol>
        {notes.map(({ number, claim, report }) => (
          <li key={report.id} id={`note-${number}`} className={styles.note} data-side={claim.side}>
            <span className={styles.number}>{number}</span>
            <p className={styles.claimant}>
              <Link href={claimantHref(claim.claimantId)}>{claim.claimantName}</Link> <SideChip side={claim.side} />
            </p>
            <p>
              <StanceWord stance={claim.stance}>{sayPosition(claim)}</StanceWord>
            </p>
            <div className={styles.day}>
              <DayNote claim={{ ...claim, reports: [report] }} />
            </div>
            <div className={styles.ways}>
              <a href={`#${claimAnchor(report.id)}`}>In the text</a>
              <Link href={eventHref(claim.eventId)}>Who else speaks of it</Link>
              <WhyNote report={report} />
            </div>
          </li>
        ))}
      </ol>
    </aside>
  );
}
