import { SideChip } from "@/components/claim/side-chip";
import { formatDay, formatWhen } from "@/lib/filter/days";
import type { ClaimMark } from "@/lib/view/event";
import type { Loss } from "@/lib/view/losses";
import { sayMark } from "@/lib/view/position";
import styles from "./loss-table.module.css";

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
        <tbody>
          {rows.map(({ mark, loss }) => (
            <tr key={`${loss.claimId} ${loss.killed} ${loss.wounded}`} data-side={mark.side}>
              <th scope="row">
                {mark.claimantName} <SideChip side={mark.side} />
                <span className={styles.position}>{sayMark(mark)}</span>
              </th>
              <td>{say(loss.killed)}</td>
              <td>{say(loss.wounded)}</td>
              <td>{formatWhen({ from: mark.day, to: mark.dayTo, precision: mark.dayPrecision }, "short")}</td>
              <td>{loss.printed.map(sayPrinted).join("; ")}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function say(number: number | null): string {
  if (number === null) return "not said";
  return number === 0 ? "none" : String(number);
}

function sayPrinted({ publisherName, publishedOn }: Loss["printed"][number]): string {
  return publishedOn ? `${publisherName}, ${formatDay(publishedOn, "short")}` : publisherName;
}
