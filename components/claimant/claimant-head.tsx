import { SideChip } from "@/components/claim/side-chip";
import styles from "@/components/stats/stats-page.module.css";
import { Ways } from "@/components/stats/ways";
import type { ClaimantStats } from "@/lib/columns/claimant-stats";
import { formatSpan } from "@/lib/filter/days";
import { count } from "@/lib/filter/number";
import { claimantHref } from "@/lib/view/address";
import type { ClaimantFacts } from "@/lib/view/claimant";

type Props = { facts: ClaimantFacts; stats: ClaimantStats };

/** Who it is, by which names, and how much it claims. */
export function ClaimantHead({ facts: { id, name, side, kind, parent, parts, aliases }, stats }: Props) {
  const { from, to } = stats.profile;

  return (
    <header className={styles.head}>
      <p className={styles.kicker}>
        <SideChip side={side} /> {kind}
        {parent && (
          <span>
            of <a href={claimantHref(parent.id)}>{parent.name}</a>
          </span>
        )}
      </p>
      <h1>{name}</h1>
      <p className={styles.summary}>
        {count(stats.claims, "claim")} about {count(stats.events.length, "event")}
        {from && to && `, ${formatSpan(from, to)}`}. What it says, not what is so: no number here says how often it was
        right.
      </p>
      <Ways of={{ claimant: [id] }} />
      {parts.length > 0 && (
        <p className={styles.small}>
          Counted apart:{" "}
          {parts.map((part, index) => (
            <span key={part.id}>
              {index > 0 && ", "}
              <a href={claimantHref(part.id)}>{part.name}</a>
            </span>
          ))}
        </p>
      )}
      {aliases.length > 0 && <p className={styles.small}>Known in articles as: {aliases.join(", ")}</p>}
    </header>
  );
}
