"use client";

import { useState } from "react";
import styles from "./share-button.module.css";

/** Copies the address, which is all there is to what is seen. */
export function ShareButton() {
  const [said, setSaid] = useState("");

  async function share() {
    try {
      await navigator.clipboard.writeText(window.location.href);
      setSaid("Link copied");
    } catch {
      setSaid("Copy the address above");
    }
  }

  return (
    <button className={styles.share} type="button" onClick={share} onBlur={() => setSaid("")}>
      <span aria-live="polite">{said || "Copy link"}</span>
    </button>
  );
}
