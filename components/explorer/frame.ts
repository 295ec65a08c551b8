import type { ComponentType } from "react";
import type { Found } from "@/lib/filter/describe";
import type { Filter } from "@/lib/filter/filter";
import type { Sort } from "@/lib/filter/sort";
import type { Part } from "@/lib/view/embed";
import type { Facets } from "@/lib/view/facet";

/** What is told below an explorer that stands in a frame. */
export type FootProps = { filter: Filter; found: Found; facets: Facets; sort: Sort; event: string | undefined };

/** An explorer in a frame of another page has the parts that are asked for, no filters and no bar, and a foot of its own. */
export type Frame = { parts: Part[]; Foot: ComponentType<FootProps> };
