import type { Filter } from "@/lib/filter/filter";
import { SIDE_WORDS } from "@/lib/filter/words";
import type { Facets } from "@/lib/view/facet";
import { SIDES } from "@/lib/vocabulary";
import { ChoiceBox } from "./choice-box";
import styles from "./claimant-choices.module.css";

type Props = { filter: Filter; facets: Facets; onToggle: (key: "side" | "claimant", value: string) => void };

/** So many claimants of a side are seen at once; the others unfold. */
const MOST = 6;

/** Who claims it: whole sides, and under each its claimants. */
export function ClaimantChoices({ filter, facets, onToggle }: Props) {
  const sides = SIDES.flatMap((side) => facets.side.find(({ value }) => value === side) ?? []);
  if (sides.length === 0) return null;

  return (
    <fieldset className={styles.claimants}>
      <legend>Who claims it</legend>
      {sides.map((side) => (
        <div key={side.value} className={styles.side} data-side={side.value}>
          <ChoiceBox
            name="side"
            label={SIDE_WORDS[side.value as keyof typeof SIDE_WORDS]}
            choice={side}
            isChosen={filter.side.some((one) => one === side.value)}
            onToggle={(value) => onToggle("side", value)}
          />
          <Claimants side={side.value} filter={filter} facets={facets} onToggle={onToggle} />
        </div>
      ))}
    </fieldset>
  );
}

function Claimants({ side, filter, facets, onToggle }: Props & { side: string }) {
  const boxes = facets.claimant
    .filter((claimant) => claimant.side === side)
    .map((claimant) => (
      <ChoiceBox
        key={claimant.value}
        name="claimant"
        label={claimant.name}
        choice={claimant}
        isChosen={filter.claimant.includes(claimant.value)}
        onToggle={(value) => onToggle("claimant", value)}
      />
    ));
  const rest = boxes.slice(MOST);

  return (
    <>
      {boxes.slice(0, MOST)}
      {rest.length > 0 && (
        <details className={styles.more}>
          <summary>{rest.length} more</summary>
          {rest}
        </details>
      )}
    </>
  );
}
