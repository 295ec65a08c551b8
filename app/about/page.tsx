import type { Metadata } from "next";
import { sharePage } from "@/app/share";
import { AboutCredits } from "@/components/about/about-credits";
import { AboutData } from "@/components/about/about-data";
import { AboutMeasured } from "@/components/about/about-measured";
import { AboutMethod } from "@/components/about/about-method";
import { PageHead } from "@/components/site/page-head";
import { TextPage } from "@/components/site/text-page";
import measured from "@/docs/measured.json";
import { COLUMNS } from "@/lib/export/csv";

export const metadata: Metadata = sharePage({
  title: "About",
  words: "How Claimline finds claims in news articles, how often it is right, and how to correct it.",
  address: "/about",
});

export default function AboutPage() {
  return (
    <TextPage>
      <PageHead title="About Claimline">
        Claimline shows who says what happened in a war, where and when, and who disputes it. It reads news articles,
        finds the claims in them and links those about one event, across outlets and spellings. It does not say what is
        true.
      </PageHead>
      <AboutMethod />
      <AboutMeasured rows={measured} />
      <AboutData columns={COLUMNS.map(({ name, note }) => ({ name, note }))} />
      <AboutCredits />
    </TextPage>
  );
}
