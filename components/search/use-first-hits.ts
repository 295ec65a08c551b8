import { useEffect, useState } from "react";
import type { FirstHits } from "@/lib/view/search";

/** Milliseconds without a key after which somebody is taken to have typed what they mean. */
const PAUSE = 120;

/** `isKnown` is false until there is an answer, and where there can be none. */
type Found = { groups: FirstHits[]; isKnown: boolean };

const NOTHING: Found = { groups: [], isKnown: false };

/** The first results for what is typed, a moment later; until they are there, those of what was typed before. */
export function useFirstHits(typed: string): Found {
  const [found, setFound] = useState(NOTHING);
  const words = typed.trim();

  useEffect(() => {
    if (words === "") {
      setFound(NOTHING);
      return;
    }
    const abort = new AbortController();
    const timer = setTimeout(async () => {
      const groups = await fetchFirstHits(words, abort.signal);
      if (!abort.signal.aborted) setFound({ groups: groups ?? [], isKnown: groups !== null });
    }, PAUSE);
    return () => {
      clearTimeout(timer);
      abort.abort();
    };
  }, [words]);

  return found;
}

/** Null where the server cannot be reached or refuses: the form can still be sent. */
async function fetchFirstHits(words: string, signal: AbortSignal): Promise<FirstHits[] | null> {
  try {
    const response = await fetch(`/search.json?${new URLSearchParams({ q: words })}`, { signal });
    if (!response.ok) return null;
    const { groups } = (await response.json()) as { groups: FirstHits[] };
    return groups;
  } catch {
    return null;
  }
}
