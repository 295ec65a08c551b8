import { useEffect } from "react";
import { pageTitle } from "@/lib/view/page-title";

/** Milliseconds: a brush that is dragged changes the words with each step, and a page on its way brings a title of its own. */
const REST = 250;

/** What the browser's tab says of what is shown, also where no server was asked for it. */
export function usePageTitle(words: string | null): void {
  useEffect(
    function followWords() {
      const timer = setTimeout(() => {
        document.title = pageTitle(words);
      }, REST);
      return () => clearTimeout(timer);
    },
    [words],
  );
}
