"use client";

import { useState } from "react";
import { SIDE_WORDS } from "@/lib/filter/words";
import type { Choice } from "@/lib/view/facet";
import { SIDES, type Side } from "@/lib/vocabulary";
import { type Asking, ChoiceBox } from "./choice-box";
import { ChoiceBoxes } from "./choice-boxes";
import styles from "./claimant-choices.module.css";
import { findChoices, MANY } from "./find-choices";
import { FindField } from "./find-field";

/** So many claimants of a side are seen at once; the others unfold. */
const MOST = 6;

/** Who claims it: whole sides, and under each its claimants. */
export function ClaimantChoices(asking: Asking) {
  const [sought, setSought] = useState("");
  const { filter, facets } = asking;
  if (facets.side.length === 0) return null;
  const found = findChoices(facets.claimant, sought);
  const isShown = (claimant: Choice) => found.includes(claimant) || filter.claimant.includes(claimant.value);

  function toSide(side: Side) {
    const choice = facets.side.find(({ value }) => value === side);
    const claimants = facets.claimant.filter((claimant) => claimant.side === side && isShown(claimant));
    if (!choice || (claimants.length === 0 && sought !== "" && !filter.side.includes(side))) return null;
    return (
      <div key={side} className={styles.side} data-side={side}>
        <ChoiceBox name="side" label={SIDE_WORDS[side]} choice={choice} {...asking} />
        <ChoiceBoxes name="claimant" choices={claimants} most={sought === "" ? MOST : undefined} {...asking} />
      </div>
    );
  }

  return (
    <fieldset>
      <legend>Who claims it</legend>
      {facets.claimant.length > MANY && (
        <FindField label="Find a claimant" words={sought} onFind={setSought} isFound={found.length > 0} />
      )}
      {SIDES.map(toSide)}
    </fieldset>
  );
}
