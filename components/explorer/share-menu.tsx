"use client";

import { lazy, Suspense, useRef, useState } from "react";
import styles from "./result-bar.module.css";

/** Loaded when it is first opened. */
const EmbedDialog = lazy(() => import("./embed-dialog").then(({ EmbedDialog }) => ({ default: EmbedDialog })));

/** The ways to give away what is seen: its address, which is all there is to it, or the code that shows it in another page. */
export function ShareMenu({ title }: { title: string }) {
  const [said, setSaid] = useState("");
  const [isEmbedding, setIsEmbedding] = useState(false);
  const menu = useRef<HTMLDetailsElement>(null);

  async function copyLink() {
    try {
      await navigator.clipboard.writeText(window.location.href);
      setSaid("Link copied");
    } catch {
      setSaid("Copy the address above");
    }
  }

  function embed() {
    if (menu.current) menu.current.open = false;
    setIsEmbedding(true);
  }

  function endEmbedding() {
    setIsEmbedding(false);
    menu.current?.querySelector("summary")?.focus();
  }

  return (
    <>
      <details ref={menu} className={`${styles.menu} ${styles.share}`} name="ways" onToggle={() => setSaid("")}>
        <summary>Share</summary>
        <ul>
          <li>
            <button type="button" onClick={copyLink}>
              <span aria-live="polite">{said || "Copy link"}</span>
            </button>
          </li>
          <li>
            <button type="button" aria-haspopup="dialog" onClick={embed}>
              Embed in a page…
            </button>
          </li>
        </ul>
      </details>
      {isEmbedding && (
        <Suspense fallback={null}>
          <EmbedDialog title={title} onClose={endEmbedding} />
        </Suspense>
      )}
    </>
  );
}
