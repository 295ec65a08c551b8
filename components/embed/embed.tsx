"use client";

import type { MouseEvent, ReactNode } from "react";
import { Explorer, type ExplorerProps } from "@/components/explorer/explorer";
import type { EmbedLook } from "@/lib/view/embed";
import styles from "./embed.module.css";
import { EmbedFoot } from "./embed-foot";

type Props = Omit<ExplorerProps, "frame"> & { look: EmbedLook; dossier: ReactNode };

/**
 * The explorer in a frame of another page: the parts that are asked for, and below them what they show and the way to all of it.
 * Other pages of the site may stand in no frame, so that their links open beside it.
 */
export function Embed({ look, ...props }: Props) {
  return (
    <div
      className={styles.embed}
      data-theme={look.theme === "system" ? undefined : look.theme}
      onClickCapture={openBeside}
    >
      <base target="_blank" />
      <Explorer {...props} frame={{ parts: look.parts, Foot: EmbedFoot }} />
    </div>
  );
}

/** Before the router sees the click: it would show the other page within the frame. What is done in place says so itself. */
function openBeside({ target }: MouseEvent) {
  const link = target instanceof Element ? target.closest("a") : null;
  if (!link || link.hasAttribute("data-in-place") || link.getAttribute("href")?.startsWith("#")) return;
  link.target = "_blank";
  link.rel = "noopener";
}
