"use client";

import { useState } from "react";
import type { ChoiceKey } from "@/lib/filter/choose";
import type { Choice } from "@/lib/view/facet";
import { type Asking, ChoiceBox } from "./choice-box";
import styles from "./choice-boxes.module.css";

type Props = Asking & {
  name: ChoiceKey;
  choices: Choice[];
  /** What to call the values that are words of ours. */
  words?: Record<string, string>;
  /** So many are seen at once; the others unfold. */
  most?: number;
};

/** The boxes of some choices, the first of them always seen. */
export function ChoiceBoxes({ name, choices, words, most = Number.POSITIVE_INFINITY, ...asking }: Props) {
  const rest = choices.slice(most);
  const holdsChosen = rest.some(({ value }) => asking.filter[name].some((one) => one === value));
  const [isOpen, setIsOpen] = useState(holdsChosen);
  const isUnfolded = isOpen || holdsChosen;
  const boxes = { name, words, ...asking };

  return (
    <>
      <Boxes choices={choices.slice(0, most)} {...boxes} />
      {rest.length > 0 && (
        <details
          className={styles.more}
          open={isUnfolded}
          onToggle={({ currentTarget }) => setIsOpen(currentTarget.open)}
        >
          <summary>{rest.length} more</summary>
          {isUnfolded ? (
            <Boxes choices={rest} {...boxes} />
          ) : (
            // With script, what is folded away is neither read, laid out nor kept up to date.
            <noscript>
              <Boxes choices={rest} {...boxes} />
            </noscript>
          )}
        </details>
      )}
    </>
  );
}

type BoxesProps = Omit<Props, "most">;

function Boxes({ name, choices, words, ...asking }: BoxesProps) {
  return choices.map((choice) => (
    <ChoiceBox
      key={choice.value}
      name={name}
      label={words?.[choice.value] ?? choice.name}
      choice={choice}
      {...asking}
    />
  ));
}
