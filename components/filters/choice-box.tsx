"use client";

import { useRef, useState } from "react";
import { allBut, type ChoiceKey, canBeAllBut, isOnly, onlyOf, toggle } from "@/lib/filter/choose";
import type { Filter } from "@/lib/filter/filter";
import { formatNumber } from "@/lib/filter/number";
import type { Choice, Facets } from "@/lib/view/facet";
import styles from "./choice-box.module.css";

/** What the choices of a list have in common. */
export type Asking = {
  filter: Filter;
  facets: Facets;
  /** Whether a finger points, for which the ways of a choice are always there. */
  isCoarse: boolean;
  onAsk: (filter: Filter) => void;
};

type Props = Asking & { name: ChoiceKey; label: string; choice: Choice };

/**
 * One choice with the number of claims it would show, and the ways to have it alone or everything else: these are there once
 * the choice is pointed at or has the focus, since a page that has them for all takes much longer to be drawn.
 */
export function ChoiceBox({ name, label, choice, filter, facets, isCoarse, onAsk }: Props) {
  const box = useRef<HTMLInputElement>(null);
  const [isReached, setIsReached] = useState(false);
  const { value } = choice;
  const count = formatNumber(choice.count);
  const reach = () => setIsReached(true);

  // The button that was pressed may be gone by what it did; the keyboard goes on from the box.
  function ask(next: Filter) {
    box.current?.focus();
    onAsk(next);
  }

  return (
    <div className={styles.choice} data-empty={choice.count === 0 || undefined}>
      <label className={styles.box} onPointerEnter={reach}>
        <input
          ref={box}
          type="checkbox"
          name={name}
          value={value}
          aria-label={`${label} ${count} ${choice.count === 1 ? "claim" : "claims"}`}
          checked={filter[name].some((one) => one === value)}
          onFocus={reach}
          onChange={() => onAsk(toggle(filter, name, value))}
        />
        <span className={styles.label}>{label}</span>
        <span className={styles.count}>{count}</span>
      </label>
      {(isReached || isCoarse) && (
        <span className={styles.ways}>
          {!isOnly(filter, name, value) && (
            <button type="button" aria-label={`Only ${label}`} onClick={() => ask(onlyOf(filter, name, value))}>
              only
            </button>
          )}
          {canBeAllBut(facets[name]) && (
            <button
              className={styles.rest}
              type="button"
              aria-label={`All but ${label}`}
              onClick={() => ask(allBut(filter, name, value, facets[name].map(toValue)))}
            >
              all but
            </button>
          )}
        </span>
      )}
    </div>
  );
}

function toValue({ value }: Choice): string {
  return value;
}
