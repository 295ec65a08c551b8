import { readFile } from "node:fs/promises";
import path from "node:path";
import type { Metadata } from "next";
import { sharePage } from "@/app/share";
import { Manual } from "@/components/about/manual";
import { TextPage } from "@/components/site/text-page";
import { toHtml } from "./to-html";

export const metadata: Metadata = sharePage({
  title: "Codebook",
  words: "What counts as a claim, and how its claimant, stance, type, place and days are coded.",
  address: "/about/codebook",
});

/** The rules that whoever codes an article goes by, from the file that they are kept in. */
export default async function CodebookPage() {
  const text = await readFile(path.join(process.cwd(), "seeds/CODEBOOK.md"), "utf8");

  return (
    <TextPage>
      <Manual html={toHtml(text)} />
    </TextPage>
  );
}
