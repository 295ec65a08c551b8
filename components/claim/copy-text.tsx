"use client";

import { useState } from "react";
import styles from "./copy-text.module.css";

/** Some text with a button that copies it; without script, or where the browser forbids that, it is selected by hand. */
export function CopyText({ name, text }: { name: string; text: string }) {
  const [state, setState] = useState<"idle" | "copied" | "by hand">("idle");

  async function copy() {
    try {
      await navigator.clipboard.writeText(text);
      setState("copied");
    } catch {
      setState("by hand");
    }
  }

  return (
    <div className={styles.copy}>
      <pre>{text}</pre>
      <button type="button" className="with-script" onClick={copy} aria-label={`Copy the citation as ${name}`}>
        <span aria-live="polite">{WORDS[state]}</span>
      </button>
    </div>
  );
}

const WORDS = { idle: "Copy", copied: "Copied", "by hand": "Select it and copy it by hand" };
