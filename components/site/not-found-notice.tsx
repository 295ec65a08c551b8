"use client";

import Link from "next/link";
import { Notice } from "./notice";
import { TextPage } from "./text-page";

/** What stands where nothing is. Of the browser, since Next sends it along with every page, as an element or as its name. */
export function NotFoundNotice() {
  return (
    <TextPage>
      <Notice title="Nothing stands at this address">
        <p>
          The event, article or claimant may never have been read here, or the address was cut short when it was copied.
          Events that were joined or moved lead on by themselves.
        </p>
        <p>
          <Link href="/">Search the explorer</Link>, look through <Link href="/articles">the articles</Link>, or see{" "}
          <Link href="/claimants">who claims</Link>.
        </p>
      </Notice>
    </TextPage>
  );
}
