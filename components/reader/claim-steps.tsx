"use client";

import { useEffect, useRef, useState } from "react";
import { count } from "@/lib/filter/number";
import styles from "./claim-steps.module.css";
import { anchorAt, focusNumber, light, unlight } from "./light";
import { createSheet } from "./sheet";
import { type Step, stepByKey, stepTo } from "./steps";

/** Goes from claim to claim in the text, by buttons and by n and p or j and k; on a phone a claim comes up as a sheet. */
export function ClaimSteps({ steps }: { steps: Step[] }) {
  const [at, setAt] = useState<number | null>(null);
  const [isSheetOpen, setSheetOpen] = useState(false);
  const current = useRef<number | null>(null);
  const step = useRef<(by: 1 | -1) => void>(() => {});
  const close = useRef<() => void>(() => {});

  useEffect(
    function followClaims() {
      const sheet = createSheet(setSheetOpen);
      close.current = sheet.close;
      step.current = (by) => {
        const next = stepTo(current.current, by, steps.length);
        const target = steps[next];
        if (!target) return;
        // No entry in the history for each step: Back leads to where one came from.
        window.history.replaceState(null, "", `#${encodeURIComponent(target.anchor)}`);
        show(next, true);
        if (sheet.isOpen()) sheet.open(target.anchor);
      };
      followHash();
      window.addEventListener("hashchange", followHash);
      window.addEventListener("keydown", press);
      document.addEventListener("click", click);
      return function stopFollowing() {
        window.removeEventListener("hashchange", followHash);
        window.removeEventListener("keydown", press);
        document.removeEventListener("click", click);
      };

      function show(index: number, scroll: boolean) {
        current.current = index;
        setAt(index);
        light(steps[index]?.anchor ?? "", scroll);
      }

      function followHash() {
        const anchor = decodeURIComponent(window.location.hash.slice(1));
        const index = steps.findIndex((one) => one.anchor === anchor);
        const noted = steps.findIndex((one) => `note-${one.number}` === anchor);
        if (noted >= 0) show(noted, false);
        else if (index >= 0) {
          sheet.close();
          show(index, true);
        } else unlight();
      }

      function press(event: KeyboardEvent) {
        if (event.key === "Escape" && sheet.isOpen()) return sheet.close();
        const by = stepByKey(event);
        if (!by) return;
        step.current(by);
        if (!sheet.isOpen()) focusNumber(steps[current.current ?? 0]?.anchor ?? "");
      }

      function click(event: MouseEvent) {
        const { target } = event;
        if (!(target instanceof Element)) return;
        const index = steps.findIndex(({ anchor }) => anchor === anchorAt(target));
        const found = steps[index];
        if (!found) {
          if (!target.closest("[data-note], [data-steps]")) sheet.close();
          return;
        }
        if (!window.getSelection()?.isCollapsed) return;
        show(index, false);
        if (sheet.isWanted()) {
          event.preventDefault();
          sheet.open(found.anchor);
        }
      }
    },
    [steps],
  );

  const where = at === null ? null : steps[at];

  return (
    <nav className={`${styles.steps} with-script`} aria-label="Steps from claim to claim" data-steps>
      <button type="button" onClick={() => step.current(-1)} title="Key p or k">
        <span aria-hidden="true">←</span> Previous<span className={styles.long}> claim</span>
      </button>
      <p aria-live="polite">
        {where ? `${where.number} of ${steps.length}` : count(steps.length, "claim")}
        {where && <span className="visually-hidden">: {where.label}</span>}
      </p>
      <button type="button" onClick={() => step.current(1)} title="Key n or j">
        Next<span className={styles.long}> claim</span> <span aria-hidden="true">→</span>
      </button>
      {isSheetOpen && (
        <button type="button" className={styles.close} aria-label="Close the claim" onClick={() => close.current()}>
          <span aria-hidden="true">✕</span>
        </button>
      )}
    </nav>
  );
}
