import type { Metadata } from "next";
import Link from "next/link";
import { Notice } from "@/components/site/notice";
import { TextPage } from "@/components/site/text-page";

export const metadata: Metadata = { title: "Not found" };

export default function NotFound() {
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
