"use client";

import { useRouter, useSearchParams } from "next/navigation";
import { useEffect, useMemo, useRef, useState, useTransition } from "react";
import { type Box, roundBox, writeBox } from "@/lib/filter/box";
import type { Filter, Look } from "@/lib/filter/filter";
import { joinHref, toParams, toQuery } from "@/lib/filter/query";
import { readFilter, readLook } from "@/lib/filter/read";
import { SORTS, type Sort } from "@/lib/filter/sort";
import { useStable } from "./use-stable";

export type MapView = Required<Pick<Look, "z" | "lat" | "lng">>;

/** Where the map is, and what of the world is seen there. */
export type Seen = { view: MapView; box: Box };

/**
 * The address is the state: what is asked and what is open is read from it and written to it, one step back each. What the
 * browser can answer by itself (`isLocal`) is asked of nobody else. The `kept` keys of the address stay in it.
 */
export function useAddress(isLocal: (next: Filter, before: Filter) => boolean, kept: readonly string[] = []) {
  const router = useRouter();
  const arrived = useSearchParams().toString();
  /** Where we are going: the address follows a moment later, and what was clicked must not spring back till then. */
  const [going, setGoing] = useState<string | null>(null);
  const search = going ?? arrived;
  // What is asked stays the same object while only the map moves: all that is shown hangs on it.
  const question = useMemo(() => toQuery(readFilter(toParams(new URLSearchParams(search)))).toString(), [search]);
  const asked = useMemo(() => readFilter(toParams(new URLSearchParams(question))), [question]);
  const event = new URLSearchParams(search).get("event") ?? undefined;
  const { sort = SORTS[0] } = readLook(toParams(new URLSearchParams(search)));
  const [pending, startTransition] = useTransition();

  const isGoing = useRef(false);
  const held = useRef<Seen | null | undefined>(undefined);

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

  const write = useStable((seen: Seen | null) => {
    const href = withView(window.location.search, seen, window.location.pathname);
    window.history.replaceState(null, "", href);
    if (asked.bbox && !isLocal(asked, asked)) fetchPage(href);
  });

  // To write the address while a page is on its way would call that page off.
  useEffect(
    function writeHeldView() {
      if (pending) return;
      isGoing.current = false;
      if (held.current !== undefined) write(held.current);
      held.current = undefined;
    },
    [pending, write],
  );

  function moveTo(seen: Seen | null) {
    if (isGoing.current) held.current = seen;
    else write(seen);
  }

  function go(next: Filter, open: string | undefined, view = viewInAddress(window.location.search), order = sort) {
    const query = toQuery({ ...next, ...view, event: open, sort: order });
    const before = new URLSearchParams(window.location.search);
    for (const key of kept) for (const value of before.getAll(key)) query.append(key, value);
    const href = joinHref(window.location.pathname, query);
    setGoing(new URL(href, window.location.href).searchParams.toString());
    window.history.pushState(null, "", href);
    if (open !== undefined || !isLocal(next, asked)) fetchPage(href);
  }

  function fetchPage(href: string) {
    isGoing.current = true;
    startTransition(() => router.replace(href, { scroll: false }));
  }

  function showAll() {
    if (asked.bbox) go({ ...asked, bbox: undefined }, undefined, null);
    else moveTo(null);
  }

  return {
    asked,
    event,
    sort,
    pending,
    /** A new question closes the dossier, to show its answers. */
    ask: (next: Filter) => go(inOrder(next, asked), undefined),
    open: (id: string | undefined) => go(asked, id),
    sortBy: (order: Sort) => go(asked, undefined, undefined, order),
    /** Moving the map is no step back: the address follows without one. */
    moveTo,
    /** To ask for what is in view alone is a question, and a step back; from then on the view is followed without one. */
    askWithin: ({ view, box }: Seen) => go({ ...asked, bbox: roundBox(box) }, undefined, view),
    /** Back to where the events are. */
    showAll,
  };
}

/**
 * The address with the map elsewhere, or nowhere; where only what is in view is asked for, that follows.
 *
 *     withView("?type=strike", { view: { z: 8, lat: 48.6, lng: 38 }, box })  // "/?type=strike&z=8&lat=48.6&lng=38"
 */
export function withView(search: string, seen: Seen | null, path = "/"): string {
  const params = new URLSearchParams(search);
  if (seen && params.has("bbox")) params.set("bbox", writeBox(roundBox(seen.box)));
  for (const key of ["z", "lat", "lng"] as const) {
    params.delete(key);
    if (seen) params.set(key, String(seen.view[key]));
  }
  return joinHref(path, params);
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
