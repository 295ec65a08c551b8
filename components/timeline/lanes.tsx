import { useMemo } from "react";
import { type Linked, pointing } from "@/components/explorer/linked";
import { countFound } from "@/lib/columns/found";
import { type LaneMark, toLanes } from "@/lib/columns/lanes";
import type { Scale } from "@/lib/columns/scale";
import { eventsOf, type Selection } from "@/lib/columns/select";
import { dayNumber, formatWhen } from "@/lib/filter/days";
import { STANCE_WORDS, TYPE_WORDS } from "@/lib/filter/words";
import type { ClaimMark, EventView } from "@/lib/view/event";
import styles from "./lanes.module.css";
import { percent } from "./percent";

type Props = Linked & { shown: Selection; open: EventView | null; scale: Scale; width: number };

/** With more lanes or more claims than this nobody sees who spoke first. */
const MOST = 14;
const MOST_CLAIMS = 400;
/** What a mark takes of the width, and a row of the height, in pixels. */
const MARK = 24;
const ROW = 24;

/** One lane a claimant, whoever spoke first on top; a mark is as long as the doubt about its day. */
export function Lanes({ shown, open, scale, width, ...linked }: Props) {
  const events = useMemo(() => (open ? [open] : isFew(shown) ? eventsOf(shown) : null), [open, shown]);
  if (!events)
    return (
      <p className={styles.many}>Narrow to {MOST} claimants or fewer, or to fewer days, to see who spoke first.</p>
    );
  const start = (claim: ClaimMark) => scale.x(dayNumber(claim.day ?? ""));
  const end = (claim: ClaimMark) => scale.x(dayNumber(claim.dayTo ?? claim.day ?? "") + 1);
  /** From where to where it is drawn, in pixels. */
  const extent = (claim: ClaimMark) => {
    const [left, right] = [start(claim) * width, end(claim) * width];
    const middle = (left + right) / 2;
    return isDoubtful(claim) ? [left, Math.max(right, left + MARK)] : [middle - MARK / 2, middle + MARK / 2];
  };
  const lanes = toLanes(events, (earlier, later) => (extent(later)[0] ?? 0) >= (extent(earlier)[1] ?? 0));
  return (
    <ol className={styles.lanes}>
      {lanes.map((lane) => (
        <li key={lane.claimantId} className={styles.lane} data-side={lane.side} style={{ height: lane.rows * ROW }}>
          <span className={styles.name} title={lane.name}>
            {lane.name}
          </span>
          <div className={styles.track}>
            {lane.marks.map((mark) => (
              <ClaimButton key={mark.claim.id} mark={mark} from={start(mark.claim)} to={end(mark.claim)} {...linked} />
            ))}
          </div>
        </li>
      ))}
    </ol>
  );
}

function isFew(shown: Selection): boolean {
  return shown.claimCount <= MOST_CLAIMS && countFound(shown).claimants <= MOST;
}

type MarkProps = Linked & { mark: LaneMark; from: number; to: number };

function ClaimButton({ mark: { claim, event, row }, from, to, hovered, selected, onHover, onOpen }: MarkProps) {
  const when = formatWhen({ from: claim.day, to: claim.dayTo, precision: claim.dayPrecision });
  const what = `${claim.claimantName}: ${STANCE_WORDS[claim.stance].toLowerCase()} ${TYPE_WORDS[claim.type].toLowerCase()}`;
  const name = `${what}, ${event.placeName ?? "no place"}, ${when}`;

  return (
    <button
      className={styles.mark}
      type="button"
      aria-label={name}
      title={`${name}\n${event.title}`}
      data-stance={claim.narration ? "narrated" : claim.stance}
      data-hovered={hovered?.id === event.id || undefined}
      data-open={selected === event.id || undefined}
      style={{
        top: row * ROW,
        insetInlineStart: percent(isDoubtful(claim) ? from : (from + to) / 2),
        width: isDoubtful(claim) ? percent(to - from) : undefined,
      }}
      data-doubtful={isDoubtful(claim) || undefined}
      onClick={() => onOpen(event.id)}
      {...pointing(event, onHover)}
    />
  );
}

function isDoubtful({ day, dayTo, dayPrecision }: ClaimMark): boolean {
  return dayPrecision !== "day" || day !== dayTo;
}
