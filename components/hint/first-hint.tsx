import Link from "next/link";
import { useEffect, useRef, useState } from "react";
import { StatusGlyph } from "@/components/claim/status-glyph";
import { useStable } from "@/components/explorer/use-stable";
import type { Glyph } from "@/lib/view/glyph";
import styles from "./first-hint.module.css";
import { endFirstVisit, isFirstVisit } from "./first-visit";

const MARKS: { words: string; glyph: Glyph }[] = [
  { words: "claimed by Russia’s side", glyph: { status: "one-sided", sides: ["RU"], unverified: false } },
  { words: "claimed by Ukraine’s", glyph: { status: "one-sided", sides: ["UA"], unverified: false } },
  { words: "contested", glyph: { status: "contested", sides: ["RU", "UA"], unverified: false } },
  { words: "acknowledged", glyph: { status: "acknowledged", sides: ["RU", "UA"], unverified: false } },
];

/** Told once, on a first visit: what a mark means. It lies at the foot of the list, where it covers no mark and no tool. */
export function FirstHint() {
  const [isShown, setIsShown] = useState(false);
  const hint = useRef<HTMLElement>(null);

  useEffect(function look() {
    setIsShown(isFirstVisit());
  }, []);

  const close = useStable(() => {
    endFirstVisit();
    // Who was in it reads on in the list.
    if (hint.current?.contains(document.activeElement)) hint.current.closest("aside")?.focus();
    setIsShown(false);
  });

  useEffect(
    function closeByEscape() {
      if (!isShown) return;
      const press = ({ key, defaultPrevented }: KeyboardEvent) => {
        if (key === "Escape" && !defaultPrevented) close();
      };
      window.addEventListener("keydown", press);
      return () => window.removeEventListener("keydown", press);
    },
    [isShown, close],
  );

  if (!isShown) return null;
  return (
    <section ref={hint} className={styles.hint} aria-labelledby="first-hint">
      <h2 id="first-hint">A mark is a claim, not a fact</h2>
      <p>Its colour says whose claim it is, its form what is known of it:</p>
      <ul>
        {MARKS.map(({ words, glyph }) => (
          <li key={words}>
            <StatusGlyph glyph={glyph} /> {words}
          </li>
        ))}
      </ul>
      <p className={styles.ways}>
        <Link href="/about#reading" prefetch={false}>
          How it is read
        </Link>
        <button type="button" onClick={close}>
          Got it
        </button>
      </p>
    </section>
  );
}
