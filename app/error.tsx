"use client";

import Link from "next/link";
import { Notice } from "@/components/site/notice";
import { TextPage } from "@/components/site/text-page";

type Props = { error: Error & { digest?: string }; reset: () => void };

export default function PageError({ error, reset }: Props) {
  return (
    <TextPage>
      <Notice title="This page could not be made">
        <p>
          The server met an error it did not expect. Nothing is lost: the address says all that you had chosen, so
          trying again shows the same view.
        </p>
        <button type="button" onClick={reset}>
          Try again
        </button>
        <p>
          If it comes back, tell who runs this server{error.digest && `, with the number ${error.digest} of its log`},
          or <Link href="/">start from the explorer</Link>.
        </p>
      </Notice>
    </TextPage>
  );
}
