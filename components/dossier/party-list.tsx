import Link from "next/link";
import { SideChip } from "@/components/claim/side-chip";
import { claimantHref } from "@/lib/view/address";
import type { Party } from "@/lib/view/dossier";
import styles from "./party-list.module.css";

/** Those who take one position; nothing where nobody does. */
export function PartyList({ title, parties }: { title: string; parties: Party[] }) {
  if (parties.length === 0) return null;

  return (
    <div>
      <h2>{title}</h2>
      <ul className={styles.parties}>
        {parties.map(({ id, name, side }) => (
          <li key={id}>
            <Link href={claimantHref(id)}>{name}</Link> <SideChip side={side} />
          </li>
        ))}
      </ul>
    </div>
  );
}
