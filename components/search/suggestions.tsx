"use client";

import Link from "next/link";
import { type RefObject, useEffect, useId, useState } from "react";
import { searchHref } from "@/lib/view/address";
import { keepFocus, SuggestionGroup } from "./suggestion-group";
import styles from "./suggestions.module.css";
import { useFirstHits } from "./use-first-hits";
import { useListener } from "./use-listener";

export type SuggestionsProps = { input: RefObject<HTMLInputElement | null> };

/**
 * The first results for what stands in an input, as a list that the keyboard goes through without leaving the input (the combobox of
 * WAI-ARIA's practices). Enter opens the one that is marked, else it sends the form; Escape closes the list.
 */
export function Suggestions({ input }: SuggestionsProps) {
  const listId = useId();
  const [typed, setTyped] = useState(() => input.current?.value ?? "");
  const [isOpen, setIsOpen] = useState(true);
  const [active, setActive] = useState(-1);
  const { groups, isKnown } = useFirstHits(typed);
  const count = groups.reduce((sum, { items }) => sum + items.length, 0);
  const isShown = isOpen && isKnown && typed.trim() !== "";
  const idOf = (at: number) => `${listId}-${at}`;
  const activeId = isShown && active >= 0 && active <= count ? idOf(active) : null;

  useEffect(() => tell(input.current, { isShown, listId, activeId }), [input, isShown, listId, activeId]);
  useListener(input, "keydown", press);
  useListener(input, "input", type);
  useListener(input, "focus", () => setIsOpen(true));
  useListener(input, "blur", close);

  function type() {
    setTyped(input.current?.value ?? "");
    setIsOpen(true);
    setActive(-1);
  }

  function close() {
    setIsOpen(false);
    setActive(-1);
  }

  /** Past either end nothing is marked, and Enter sends the form. */
  function move(event: KeyboardEvent, by: number) {
    event.preventDefault();
    setIsOpen(true);
    const places = count + 2;
    setActive(isShown ? ((active + 1 + by + places) % places) - 1 : by > 0 ? 0 : count);
  }

  function press(event: KeyboardEvent) {
    if (event.isComposing) return;
    if (event.key === "ArrowDown") move(event, 1);
    if (event.key === "ArrowUp") move(event, -1);
    if (event.key === "Enter" && activeId) {
      event.preventDefault();
      document.getElementById(activeId)?.click();
    }
    if (event.key === "Escape" && input.current) {
      // What is open behind the list stays open.
      event.stopPropagation();
      event.preventDefault();
      if (!isShown) input.current.value = "";
      type();
      close();
    }
  }

  function leave() {
    close();
    input.current?.blur();
  }

  if (!isShown) return null;
  return (
    <div id={listId} className={styles.list} role="listbox" aria-label="First results">
      {groups.map((group, index) => {
        const first = groups.slice(0, index).reduce((sum, { items }) => sum + items.length, 0);
        return <SuggestionGroup key={group.kind} {...{ group, first, active, idOf }} onOpen={leave} />;
      })}
      {count === 0 && <p className={styles.none}>Nothing is found so far.</p>}
      <Link
        id={idOf(count)}
        className={styles.all}
        role="option"
        tabIndex={-1}
        aria-selected={active === count}
        href={searchHref(typed.trim())}
        prefetch={false}
        onMouseDown={keepFocus}
        onClick={leave}
      >
        All results for “{typed.trim()}”
      </Link>
    </div>
  );
}

type Told = { isShown: boolean; listId: string; activeId: string | null };

/** Tells the input's attributes what is shown: the input is drawn before this is loaded. */
function tell(input: HTMLInputElement | null, { isShown, listId, activeId }: Told) {
  input?.setAttribute("aria-expanded", String(isShown));
  set(input, "aria-controls", isShown ? listId : null);
  set(input, "aria-activedescendant", activeId);
  if (activeId) document.getElementById(activeId)?.scrollIntoView({ block: "nearest" });
}

function set(input: HTMLInputElement | null, name: string, value: string | null) {
  if (value === null) input?.removeAttribute(name);
  else input?.setAttribute(name, value);
}
