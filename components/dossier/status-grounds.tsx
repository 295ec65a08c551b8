import { formatWhen } from "@/lib/filter/days";
import type { ClaimMark } from "@/lib/view/event";
import { sayMark } from "@/lib/view/position";
import type { Status } from "@/lib/vocabulary";
import styles from "./status-grounds.module.css";

/** More claims than these are not named. */
const MOST = 4;

type Props = {
  grounds: ClaimMark[];
  status: Status /** The claims that are on this page. */;
  here: ReadonlySet<string>;
};

/** The claims that a status follows from: it is reckoned of them, and no word of ours. */
export function StatusGrounds({ grounds, status, here }: Props) {
  const named = status === "contested" ? bothSides(grounds) : grounds.slice(0, MOST);
  const left = grounds.length - named.length;

  return (
    <div className={styles.grounds}>
      <p>It follows from:</p>
      <ul>
        {named.map((claim) => (
          <li key={claim.id} data-side={claim.side}>
            {here.has(claim.id) ? <a href={`#${claim.id}`}>{say(claim)}</a> : say(claim)}
            {claim.day &&
              `, ${formatWhen({ from: claim.day, to: claim.dayTo, precision: claim.dayPrecision }, "short")}`}
          </li>
        ))}
        {left > 0 && <li>{left === 1 ? "and 1 more claim" : `and ${left} more claims`}</li>}
      </ul>
    </div>
  );
}

function say(claim: ClaimMark): string {
  return `${claim.claimantName} ${sayMark(claim)}`;
}

/** The first of each side, so that claim and counter-claim are named also where one of them is said often. */
function bothSides(grounds: ClaimMark[]): ClaimMark[] {
  const sides = [...new Set(grounds.map(({ side }) => side))];
  const firsts = new Set(sides.flatMap((side) => grounds.filter((claim) => claim.side === side).slice(0, MOST / 2)));
  return grounds.filter((claim) => firsts.has(claim));
}
