import { DayNote } from "@/components/claim/day-note";
import { SideChip } from "@/components/claim/side-chip";
import { StanceWord } from "@/components/claim/stance-word";
import { WhyNote } from "@/components/claim/why-note";
import { claimAnchor, claimantHref, eventHref } from "@/lib/view/address";
import type { Note } from "@/lib/view/lines";
import { sayPosition } from "@/lib/view/position";
import { toTextFragment } from "@/lib/view/text-fragment";
import styles from "./note-card.module.css";

/** One claim of an article, with the ways on from it and why it was read so. On a phone it may come up as a sheet. */
export function NoteCard({ note: { number, claim, report } }: { note: Note }) {
  const anchor = claimAnchor(report.id);

  return (
    <li id={`note-${number}`} className={styles.note} data-side={claim.side} data-note={anchor} tabIndex={-1}>
      <span className={styles.number}>{number}</span>
      <p className={styles.claimant}>
        <a href={claimantHref(claim.claimantId)}>{claim.claimantName}</a> <SideChip side={claim.side} />
      </p>
      <p>
        <StanceWord stance={claim.stance}>{sayPosition(claim)}</StanceWord>
      </p>
      <div className={styles.day}>
        <DayNote claim={{ ...claim, reports: [report] }} />
      </div>
      <div className={styles.ways}>
        <a href={`#${anchor}`}>In the text</a>
        <a href={eventHref(claim.eventId)}>Who else speaks of it</a>
        {report.url && (
          <a href={toTextFragment(report.url, report)} rel="noreferrer nofollow">
            In the original
          </a>
        )}
        <WhyNote report={report} place={claim} />
      </div>
    </li>
  );
}
