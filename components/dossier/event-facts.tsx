import type { DossierPage } from "@/lib/view/dossier";
import styles from "./event-facts.module.css";
import { PartyList } from "./party-list";
import { PlaceFacts } from "./place-facts";

/** Who takes which position, who printed it, and where it is; all on one side of the claims. */
export function EventFacts({ event }: { event: DossierPage }) {
  const { outletCount, originCount, positions } = event;

  return (
    <aside className={styles.facts} aria-label="In short">
      {positions.map((position) => (
        <PartyList key={`${position.stance} ${position.type} ${position.narration}`} position={position} />
      ))}
      <div>
        <h2>Printed by</h2>
        <p>
          {outletCount === 1 ? "1 outlet" : `${outletCount} outlets`}, from{" "}
          {originCount === 1 ? "1 origin" : `${originCount} origins`}
        </p>
        <p className={styles.note}>
          Outlets that print one text or one agency’s report, or belong to one house, are one origin.
        </p>
      </div>
      <PlaceFacts event={event} />
    </aside>
  );
}
