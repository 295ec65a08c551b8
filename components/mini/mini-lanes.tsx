import { dayText, formatDay, formatWhen } from "@/lib/filter/days";
import { sayMark } from "@/lib/view/position";
import { type LaneClaim, type MiniLane, toMiniLanes } from "./lanes";
import styles from "./mini-lanes.module.css";

type Props = {
  claims: LaneClaim[];
  /** What the lanes show: “Who claimed what, when”. */
  label: string;
};

/** One lane a claimant, who spoke first on top; a mark is as long as the doubt about its day, and leads to its claim where it may. */
export function MiniLanes({ claims, label }: Props) {
  const lanes = toMiniLanes(claims);
  const days = lanes.flatMap(({ marks }) => marks.flatMap(({ first, last }) => [first, last]));
  if (days.length === 0) return <p className={styles.none}>None of these claims has a day.</p>;
  const from = days.reduce((a, b) => Math.min(a, b));
  const length = days.reduce((a, b) => Math.max(a, b)) - from + 1;
  const share = (part: number) => `${((100 * part) / length).toFixed(2)}%`;

  return (
    <figure className={styles.figure} aria-label={label}>
      <ol className={styles.lanes}>
        {lanes.map((lane) => (
          <li key={lane.id} className={styles.lane} data-side={lane.side}>
            <span className={styles.name}>{lane.name}</span>
            <ul className={styles.track} style={{ height: `${ROW * lane.rows}px` }}>
              {lane.marks.map(({ claim, first, last, row }) => (
                <li
                  key={claim.id}
                  className={styles.mark}
                  data-stance={claim.narration ? "narrated" : claim.stance}
                  title={say(claim)}
                  data-doubtful={last > first || undefined}
                  style={{
                    // An exact day is a dot in its middle.
                    insetInlineStart: share(last > first ? first - from : first - from + 0.5),
                    inlineSize: last > first ? share(last - first + 1) : undefined,
                    top: `${ROW * row}px`,
                  }}
                >
                  {claim.href ? <a href={claim.href}>{say(claim)}</a> : <i>{say(claim)}</i>}
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ol>
      <p className={styles.days} aria-hidden="true">
        <span>{formatDay(dayText(from), "short")}</span>
        {length > 1 && <span>{formatDay(dayText(from + length - 1), "short")}</span>}
      </p>
    </figure>
  );
}

/** What a row takes of the height, in pixels. */
const ROW = 24;

function say(claim: MiniLane["marks"][number]["claim"]): string {
  const when = formatWhen({ from: claim.day, to: claim.dayTo, precision: claim.dayPrecision });
  return `${claim.claimantName} ${sayMark(claim)}${claim.note ? `, ${claim.note}` : ""}, ${when}`;
}
