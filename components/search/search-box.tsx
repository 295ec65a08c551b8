"use client";

import { type ComponentType, useEffect, useRef, useState } from "react";
import styles from "./search-box.module.css";
import { SearchIcon } from "./search-icon";
import type { SuggestionsProps } from "./suggestions";

/**
 * The search of every page. A form that needs no script; with script `/` leads to it and the first results are listed
 * while somebody types. What draws them is fetched when the box is first reached.
 */
export function SearchBox() {
  const input = useRef<HTMLInputElement>(null);
  const [List, setList] = useState<ComponentType<SuggestionsProps> | null>(null);
  useEffect(() => listenForSlash(input), []);

  async function load() {
    // Where it cannot be had the form is still there.
    const suggestions = await import("./suggestions").catch(() => null);
    if (suggestions) setList(() => suggestions.Suggestions);
  }

  return (
    <search className={styles.box}>
      <form className={styles.form} action="/search" aria-label="Search the site">
        <input
          ref={input}
          className={styles.input}
          type="search"
          name="q"
          role="combobox"
          aria-label="Search"
          aria-autocomplete="list"
          aria-expanded="false"
          aria-keyshortcuts="/"
          autoComplete="off"
          spellCheck={false}
          maxLength={100}
          placeholder="Search"
          onFocus={List ? undefined : load}
        />
        <button className={styles.button} type="submit">
          <SearchIcon />
          <span className="visually-hidden">Search</span>
        </button>
        {List && <List input={input} />}
      </form>
      <a className={styles.link} href="/search" title="Search">
        <SearchIcon />
        <span className="visually-hidden">Search</span>
      </a>
    </search>
  );
}

/** Where nothing else is being written, `/` leads to the box. */
function listenForSlash(input: { current: HTMLInputElement | null }) {
  function focus(event: KeyboardEvent) {
    const { target } = event;
    const writes = target instanceof HTMLElement && target.closest("input, select, textarea, [contenteditable]");
    if (event.key !== "/" || writes || event.ctrlKey || event.metaKey || event.altKey) return;
    if (!input.current?.checkVisibility()) return;
    event.preventDefault();
    input.current.focus();
    input.current.select();
  }
  document.addEventListener("keydown", focus);
  return () => document.removeEventListener("keydown", focus);
}
