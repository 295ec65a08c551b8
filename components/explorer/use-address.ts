"use client";

import { useRouter, useSearchParams } from "next/navigation";
import { useEffect, useMemo, useRef, useState, useTransition } from "react";
import type { Filter, Look } from "@/lib/filter/filter";
import { toHref, toParams } from "@/lib/filter/query";
import { readFilter } from "@/lib/filter/read";

export type MapView = Required<Pick<Look, "z" | "lat" | "lng">>;

/**
 * The address is the state: what is asked and what is open is read from it and written to it, one step back each. What the
 * browser can answer by itself (`isLocal`) is asked of nobody else.
 */
export function useAddress(isLocal: (next: Filter, before: Filter) => boolean) {
  const router = useRouter();
  const arrived = useSearchParams().toString();
  /** Where we are going: the address follows a moment later, and what was clicked must not spring back till then. */
  const [going, setGoing] = useState<string | null>(null);
  const search = going ?? arrived;
  const asked = useMemo(() => readFilter(toParams(new URLSearchParams(search))), [search]);
  const event = new URLSearchParams(search).get("event") ?? undefined;
  const [pending, startTransition] = useTransition();

  const isGoing = useRef(false);
  const held = useRef<MapView | null | undefined>(undefined);

  // biome-ignore lint/correctness/useExhaustiveDependencies(arrived): whatever the address says now is where we are
  useEffect(
    function arrive() {
      setGoing(null);
    },
    [arrived],
  );

  // Who goes back before the address has followed goes nowhere that it would tell of.
  useEffect(function goBack() {
    const forget = () => setGoing(null);
    window.addEventListener("popstate", forget);
    return () => window.removeEventListener("popstate", forget);
  }, []);

  // To write the address while a page is on its way would call that page off.
  useEffect(
    function writeHeldView() {
      if (pending) return;
      isGoing.current = false;
      if (held.current !== undefined) writeView(held.current);
      held.current = undefined;
    },
    [pending],
  );

  function moveTo(view: MapView | null) {
    if (isGoing.current) held.current = view;
    else writeView(view);
  }

  function go(next: Filter, open: string | undefined) {
    const href = toHref("/", { ...next, ...viewInAddress(window.location.search), event: open });
    setGoing(new URL(href, window.location.href).search.slice(1));
    window.history.pushState(null, "", href);
    if (open === undefined && isLocal(next, asked)) return;
    isGoing.current = true;
    startTransition(() => router.replace(href, { scroll: false }));
  }

  return {
    asked,
    event,
    pending,
    /** A new question closes the dossier, to show its answers. */
    ask: (next: Filter) => go(inOrder(next, asked), undefined),
    open: (id: string | undefined) => go(asked, id),
    /** Moving the map is no step back: the address follows without one. */
    moveTo,
    /** Back to where the events are. */
    forgetView: () => moveTo(null),
  };
}

function writeView(view: MapView | null): void {
  const params = new URLSearchParams(window.location.search);
  for (const key of ["z", "lat", "lng"] as const) {
    params.delete(key);
    if (view) params.set(key, String(view[key]));
  }
  window.history.replaceState(null, "", params.size > 0 ? `/?${params}` : "/");
}

/** Where an address has the map; nowhere, unless it says so wholly. */
export function viewInAddress(search: string): MapView | null {
  const params = new URLSearchParams(search);
  const [z = Number.NaN, lat = Number.NaN, lng = Number.NaN] = ["z", "lat", "lng"].map((key) =>
    Number(params.get(key) || Number.NaN),
  );
  return Number.isFinite(z) && Number.isFinite(lat) && Number.isFinite(lng) ? { z, lat, lng } : null;
}

/** When a new day passes the other end, that end opens. */
function inOrder(next: Filter, before: Filter): Filter {
  if (!next.from || !next.to || next.from <= next.to) return next;
  return next.from === before.from ? { ...next, from: undefined } : { ...next, to: undefined };
}
