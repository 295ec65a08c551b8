import type { KeyboardEvent } from "react";
import styles from "./find-field.module.css";

type Props = { label: string; words: string; onFind: (words: string) => void; isFound: boolean };

/** Narrows a list of choices as one types. It has no name: it is no part of what the form asks. */
export function FindField({ label, words, onFind, isFound }: Props) {
  function handleKey(event: KeyboardEvent) {
    // Enter would send the form, and Escape close the event that is open.
    if (event.key === "Enter" || (event.key === "Escape" && words !== "")) event.preventDefault();
    if (event.key === "Escape") onFind("");
  }

  return (
    <div className={`${styles.find} with-script`}>
      <input
        type="search"
        aria-label={label}
        placeholder={label}
        autoComplete="off"
        spellCheck={false}
        value={words}
        onChange={({ target }) => onFind(target.value)}
        onKeyDown={handleKey}
      />
      <p aria-live="polite">{!isFound && "Nothing of that name."}</p>
    </div>
  );
}
