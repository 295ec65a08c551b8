import { SideChip } from "@/components/claim/side-chip";
import { formatDay, formatWhen } from "@/lib/filter/days";
import { count } from "@/lib/filter/number";
import type { ClaimMark } from "@/lib/view/event";
import type { Loss } from "@/lib/view/losses";
import { sayMark } from "@/lib/view/position";
import { FoldList } from "./fold-list";
import styles from "./loss-table.module.css";

/** Outlets that print the same number are named up to these. */
const MOST_OUTLETS = 3;

/** Numbers of killed and wounded side by side, each by who gives it. Nothing is added up or averaged. */
export function LossTable({ losses, marks }: { losses: Loss[]; marks: ClaimMark[] }) {
  const rows = marks.flatMap((mark) =>
    losses.filter((loss) => loss.claimId === mark.id).map((loss) => ({ mark, loss })),
  );

  return (
    <section aria-labelledby="numbers">
      <h2 id="numbers" className={styles.title}>
        Numbers, as each gives them
      </h2>
      <FoldList
        items={rows.map(({ mark, loss }) => (
          <LossRow key={`${loss.claimId} ${loss.killed} ${loss.wounded}`} mark={mark} loss={loss} />
        ))}
        first={10}
        noun="numbers"
        frame={(items) => (
          <table className={styles.table}>
            <thead>
              <tr>
                <th scope="col">Claimant</th>
                <th scope="col">Killed</th>
                <th scope="col">Wounded</th>
                <th scope="col">Day</th>
                <th scope="col">Printed by</th>
              </tr>
            </thead>
            <tbody>{items}</tbody>
          </table>
        )}
      />
    </section>
  );
}

function LossRow({ mark, loss }: { mark: ClaimMark; loss: Loss }) {
  const printed = loss.printed.slice(0, MOST_OUTLETS).map(sayPrinted);
  const left = loss.printed.length - printed.length;

  return (
    <tr data-side={mark.side}>
      <th scope="row">
        {mark.claimantName} <SideChip side={mark.side} />
        <span className={styles.position}>{sayMark(mark)}</span>
      </th>
      <td>{say(loss.killed)}</td>
      <td>{say(loss.wounded)}</td>
      <td>{formatWhen({ from: mark.day, to: mark.dayTo, precision: mark.dayPrecision }, "short")}</td>
      <td>
        {printed.join("; ")}
        {left > 0 && ` and ${count(left, "other")}`}
      </td>
    </tr>
  );
}

function say(number: number | null): string {
  if (number === null) return "not said";
  return number === 0 ? "none" : String(number);
}

function sayPrinted({ publisherName, publishedOn }: Loss["printed"][number]): string {
  return publishedOn ? `${publisherName}, ${formatDay(publishedOn, "short")}` : publisherName;
}
