"use client";

import "./globals.css";
import { Notice } from "@/components/site/notice";

type Props = { error: Error & { digest?: string }; reset: () => void };

/** Shown when even the frame of the pages could not be drawn, so it brings its own. */
export default function GlobalError({ error, reset }: Props) {
  return (
    <html lang="en">
      <body>
        <main style={{ padding: "var(--space-5)" }}>
          <Notice title="Claimline could not be shown">
            <p>The server met an error before it could draw any page. It may still be starting.</p>
            <button type="button" onClick={reset}>
              Try again
            </button>
            <p>
              If it comes back, look at the server’s log{error.digest && ` for the number ${error.digest}`}: most often
              the database file is missing or cannot be read.
            </p>
          </Notice>
        </main>
      </body>
    </html>
  );
}
