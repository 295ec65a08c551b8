import { focusNumber } from "./light";

/** Where notes have no room beside the text. */
const NARROW = "(max-width: 56rem)";

/**
 * The note of a claim as a sheet at the bottom of a phone: the note itself, lifted out of its list for as long as it is open.
 * Where a browser cannot do that, links lead to the list.
 */
export function createSheet(onChange: (isOpen: boolean) => void) {
  let open: HTMLElement | null = null;

  function lower() {
    open?.hidePopover();
    open?.removeAttribute("popover");
    open = null;
  }

  return {
    isWanted: () => window.matchMedia(NARROW).matches && "showPopover" in HTMLElement.prototype,
    isOpen: () => open !== null,
    open(anchor: string) {
      lower();
      open = document.querySelector<HTMLElement>(`[data-note="${CSS.escape(anchor)}"]`);
      open?.setAttribute("popover", "manual");
      open?.showPopover();
      open?.focus({ preventScroll: true });
      onChange(open !== null);
    },
    close() {
      if (!open) return;
      const anchor = open.dataset.note ?? "";
      lower();
      focusNumber(anchor);
      onChange(false);
    },
  };
}
