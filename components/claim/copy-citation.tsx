"use client";

import { useState } from "react";
import styles from "./copy-citation.module.css";

type Props = { sentence: string /** The address of the sentence, without the host. */; href: string };

/** Copies a sentence to cite with its address; where the browser forbids that, it is shown to be copied by hand. */
export function CopyCitation({ sentence, href }: Props) {
  const [state, setState] = useState<"idle" | "copied" | "by hand">("idle");
  const [citation, setCitation] = useState("");

  async function copy() {
    const text = `${sentence} ${new URL(href, window.location.href)}`;
    setCitation(text);
    try {
      await navigator.clipboard.writeText(text);
      setState("copied");
    } catch {
      setState("by hand");
    }
  }

  if (state === "by hand") {
    return (
      <input
        className={styles.citation}
        aria-label="Citation, to be copied by hand"
        readOnly
        value={citation}
        onFocus={({ currentTarget }) => currentTarget.select()}
      />
    );
  }

  return (
    <button className={styles.button} type="button" onClick={copy}>
      <span aria-live="polite">{state === "copied" ? "Citation copied" : "Copy citation"}</span>
    </button>
  );
}
