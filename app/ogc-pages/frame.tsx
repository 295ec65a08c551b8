import { headers } from "next/headers";
import type { ReactNode } from "react";
import { siteOf } from "@/app/ogc/site";
import { LinkList, type LinkView } from "@/components/ogc/link-list";
import { PageHead } from "@/components/site/page-head";
import { TextPage } from "@/components/site/text-page";
import type { Context } from "@/lib/export/ogc/collection";

type Props = {
  title: string;
  words: ReactNode;
  links: LinkView[];
  children?: ReactNode;
  /** `wide` for a table. */
  width?: "text" | "wide";
};

/** A document of /ogc as a page: what it is, what it says, and where it leads. */
export function OgcPage({ title, words, links, children, width }: Props) {
  return (
    <TextPage width={width}>
      <PageHead title={title}>{words}</PageHead>
      {children}
      <LinkList links={links} />
    </TextPage>
  );
}

/** Who answers, to a reader of pages. */
export async function pageContext(): Promise<Context> {
  return { site: siteOf(await headers()), form: "html" };
}
