"use client";

import { useEffect } from "react";

/** Lights every stretch of the claim that the address names, and brings it to the middle of the window. */
export function FlashTarget() {
  useEffect(function followHash() {
    lightTarget();
    window.addEventListener("hashchange", lightTarget);
    return function stopFollowing() {
      window.removeEventListener("hashchange", lightTarget);
    };
  }, []);

  return null;
}

function lightTarget() {
  const anchor = decodeURIComponent(window.location.hash.slice(1));
  for (const lit of document.querySelectorAll("[data-lit]")) lit.removeAttribute("data-lit");
  if (!anchor) return;
  const stretches = document.querySelectorAll(`[data-claims~="${CSS.escape(anchor)}"]`);
  for (const stretch of stretches) stretch.setAttribute("data-lit", "");
  stretches[0]?.scrollIntoView({ block: "center" });
}
