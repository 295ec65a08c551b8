import "@fontsource-variable/ibm-plex-sans/wght.css";
import "@fontsource-variable/source-serif-4/wght.css";
import "./globals.css";
import type { Metadata, Viewport } from "next";
import { cookies } from "next/headers";
import type { ReactNode } from "react";
import { SiteBar } from "@/components/site/site-bar";
import { readTheme, THEME_COOKIE } from "@/lib/view/theme";

export const metadata: Metadata = {
  title: { default: "Claimline", template: "%s · Claimline" },
  description: "Who says what happened in a war, where and when, and who disputes it.",
};

export const viewport: Viewport = {
  themeColor: [
    { media: "(prefers-color-scheme: light)", color: "#faf9f5" },
    { media: "(prefers-color-scheme: dark)", color: "#16181b" },
  ],
};

/** The theme is known before the first byte leaves, so that no page flashes in the wrong one. */
export default async function RootLayout({ children }: { children: ReactNode }) {
  const theme = readTheme((await cookies()).get(THEME_COOKIE)?.value);

  return (
    <html lang="en" data-theme={theme === "system" ? undefined : theme} suppressHydrationWarning>
      <body>
        <SiteBar theme={theme} />
        {children}
      </body>
    </html>
  );
}
