/** Lights every stretch of a claim and its note, and no other; brings it to the middle of the window where that is asked. */
export function light(anchor: string, scroll: boolean): void {
  unlight();
  const name = CSS.escape(anchor);
  const stretches = document.querySelectorAll(`[data-claims~="${name}"]`);
  for (const lit of [...stretches, ...document.querySelectorAll(`[data-note="${name}"]`)])
    lit.setAttribute("data-lit", "");
  if (scroll) stretches[0]?.scrollIntoView({ block: "center" });
}

export function unlight(): void {
  for (const lit of document.querySelectorAll("[data-lit]")) lit.removeAttribute("data-lit");
}

/** The claim whose mark or number was hit; of a stretch under several, the one that begins first. */
export function anchorAt(target: Element): string | null {
  const number = target.closest<HTMLElement>("[data-anchor]");
  if (number) return number.dataset.anchor ?? null;
  return target.closest<HTMLElement>("[data-claims]")?.dataset.claims?.split(" ")[0] ?? null;
}

/** Puts the keyboard where a claim is, so that Tab goes on from there. */
export function focusNumber(anchor: string): void {
  document.querySelector<HTMLElement>(`a[data-anchor="${CSS.escape(anchor)}"]`)?.focus({ preventScroll: true });
}
