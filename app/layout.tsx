import "./globals.css";
import type { Metadata, Viewport } from "next";
import localFont from "next/font/local";
import { cookies } from "next/headers";
import type { ReactNode } from "react";
import { OutsideFrames } from "@/components/site/outside-frames";
import { SiteBar } from "@/components/site/site-bar";
import { settings } from "@/lib/env/settings";
import { SITE, SITE_WORDS } from "@/lib/view/page-title";
import { readTheme, THEME_COOKIE } from "@/lib/view/theme";
import { sharePage } from "./share";

/**
 * The letters of nearly every text are asked for with the page, so that it is laid out once. Where they come late the page
 * stays in the reader's own font; other alphabets come when they are met.
 */
const latin = localFont({
  src: "../node_modules/@fontsource-variable/ibm-plex-sans/files/ibm-plex-sans-latin-wght-normal.woff2",
  weight: "100 700",
  display: "optional",
  adjustFontFallback: false,
  variable: "--latin",
});

/** What pages share that say no more of themselves; their addresses are those of the site that readers see. */
export function generateMetadata(): Metadata {
  const site = sharePage({ title: null, words: SITE_WORDS, address: "/" });
  return {
    ...site,
    metadataBase: new URL(settings().SITE_URL),
    title: { default: SITE, template: `%s · ${SITE}` },
  };
}

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
    <html
      lang="en"
      className={latin.variable}
      data-theme={theme === "system" ? undefined : theme}
      suppressHydrationWarning
    >
      <body>
        <OutsideFrames>
          <SiteBar theme={theme} />
        </OutsideFrames>
        {children}
      </body>
    </html>
  );
}
