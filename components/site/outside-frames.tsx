"use client";

import { usePathname } from "next/navigation";
import type { ReactNode } from "react";

/** What every page has but the one that stands in frames of other pages. */
export function OutsideFrames({ children }: { children: ReactNode }) {
  return usePathname() === "/embed" ? null : children;
}
