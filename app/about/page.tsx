import type { Metadata } from "next";
import { sharePage } from "@/app/share";
import { AboutCredits } from "@/components/about/about-credits";
import { AboutData } from "@/components/about/about-data";
import { AboutHoldings } from "@/components/about/about-holdings";
import { AboutMeasured } from "@/components/about/about-measured";
import { AboutMethod } from "@/components/about/about-method";
import { PageHead } from "@/components/site/page-head";
import { TextPage } from "@/components/site/text-page";
import measured from "@/docs/measured.json";
import { settings } from "@/lib/env/settings";
import { findHoldings } from "@/lib/query/holdings";
import { version } from "@/package.json";

export const metadata: Metadata = sharePage({
  title: "About",
  words: "How Claimline finds claims in news articles, how often it is right, and how to correct it.",
  address: "/about",
});

export default async function AboutPage() {
  const holdings = await findHoldings();
  const { CORRECTIONS } = settings();

  return (
    <TextPage>
      <PageHead title="About Claimline">
        Claimline shows who says what happened in a war, where and when, and who disputes it. It reads news articles,
        finds the claims in them and links those about one event, across outlets and spellings. It does not say what is
        true.
      </PageHead>
      <AboutMethod corrections={CORRECTIONS} />
      <AboutMeasured rows={measured} />
      <AboutData />
      <AboutHoldings holdings={holdings} version={version} />
      <AboutCredits />
    </TextPage>
  );
}
