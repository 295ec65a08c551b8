import type { Side } from "@/lib/vocabulary";

/** One choice of a filter: how many claims it would show, given everything else that is asked. */
export type Choice = { value: string; name: string; side: Side | null; count: number };

/** The choices of each kind. */
export type Facets = Record<"side" | "claimant" | "stance" | "type" | "status" | "publisher" | "place", Choice[]>;
