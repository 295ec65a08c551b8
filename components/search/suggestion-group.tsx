import Link from "next/link";
import type { MouseEvent } from "react";
import type { FirstHits, Hit } from "@/lib/view/search";
import { MarkedText } from "./marked-text";
import styles from "./suggestions.module.css";

type Props = {
  group: FirstHits;
  /** The place of its first among all. */
  first: number;
  active: number;
  idOf: (at: number) => string;
  onOpen: () => void;
};

/** The first hits of one kind as options of a list. */
export function SuggestionGroup({ group: { kind, name, items }, first, active, idOf, onOpen }: Props) {
  const heading = `${idOf(first)}-${kind}`;

  return (
    // A list's options are grouped by this role; a fieldset is for fields.
    // biome-ignore lint/a11y/useSemanticElements: see above
    <div role="group" aria-labelledby={heading}>
      <p id={heading} className={styles.kind}>
        {name}
      </p>
      {items.map((hit, index) => (
        <Link
          key={hit.id}
          id={idOf(first + index)}
          className={styles.hit}
          role="option"
          tabIndex={-1}
          aria-selected={active === first + index}
          href={hit.href}
          prefetch={false}
          onMouseDown={keepFocus}
          onClick={onOpen}
        >
          <Words hit={hit} />
        </Link>
      ))}
    </div>
  );
}

function Words({ hit: { title, note, side, excerpt } }: { hit: Hit }) {
  return (
    <>
      <span className={styles.title}>
        <MarkedText {...title} />
      </span>
      <span className={styles.note} data-side={side ?? undefined}>
        {excerpt ? (
          <q className={styles.excerpt}>
            <MarkedText text={excerpt.text} marks={excerpt.marks} />
          </q>
        ) : (
          <MarkedText {...note} />
        )}
      </span>
    </>
  );
}

/** Else the input would lose the focus, and the list close, before what is pressed is opened. */
export function keepFocus(event: MouseEvent) {
  event.preventDefault();
}
