import { SideChip } from "@/components/claim/side-chip";
import { claimantHref } from "@/lib/view/address";
import type { Position } from "@/lib/view/dossier";
import { sayType } from "@/lib/view/position";
import { FoldList } from "./fold-list";
import styles from "./party-list.module.css";

const VERB = { asserts: "Assert", denies: "Deny", unverified: "Could not verify" } as const;

/** Those who take one position. */
export function PartyList({ position }: { position: Position }) {
  const { stance, type, narration, parties } = position;
  const verb = narration && stance === "asserts" ? "Tell of" : VERB[stance];

  return (
    <div>
      <h2>{`${verb} ${sayType(type)}`}</h2>
      <FoldList
        items={parties.map(({ id, name, side }) => (
          <li key={id}>
            <a href={claimantHref(id)}>{name}</a> <SideChip side={side} />
          </li>
        ))}
        first={8}
        noun="claimants"
        frame={(items) => <ul className={styles.parties}>{items}</ul>}
      />
    </div>
  );
}
