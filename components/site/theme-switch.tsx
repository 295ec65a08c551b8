"use client";

import { type FormEvent, useState } from "react";
import { nextTheme, type Theme } from "@/lib/view/theme";
import styles from "./theme-switch.module.css";

const ICON: Record<Theme, string> = {
  system: "M3 5h18v11H3zM9 20h6M12 16v4",
  light: "M12 8a4 4 0 1 0 0 8 4 4 0 0 0 0-8M12 2v3M12 19v3M2 12h3M19 12h3M5 5l2 2M17 17l2 2M19 5l-2 2M7 17l-2 2",
  dark: "M20 14.5A8.5 8.5 0 0 1 9.5 4 8.5 8.5 0 1 0 20 14.5z",
};

/** One button that goes round system, light and dark. Without script it is a form that reloads the page. */
export function ThemeSwitch({ theme }: { theme: Theme }) {
  const [shown, setShown] = useState(theme);

  function switchTheme(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const body = new FormData(event.currentTarget);
    const next = nextTheme(shown);
    setShown(next);
    if (next === "system") delete document.documentElement.dataset.theme;
    else document.documentElement.dataset.theme = next;
    void fetch("/theme", { method: "POST", body, redirect: "manual" });
  }

  return (
    <form action="/theme" method="post" onSubmit={switchTheme}>
      <input type="hidden" name="theme" value={nextTheme(shown)} />
      <button className={styles.button} type="submit" title={`Theme: ${shown}`}>
        <svg viewBox="0 0 24 24" width="18" height="18" aria-hidden="true">
          <path d={ICON[shown]} fill="none" stroke="currentColor" strokeWidth="1.75" strokeLinecap="round" />
        </svg>
        <span className="visually-hidden">Theme: {shown}</span>
      </button>
    </form>
  );
}
