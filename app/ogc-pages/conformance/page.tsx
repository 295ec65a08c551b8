import type { Metadata } from "next";
import { OgcPage, pageContext } from "@/app/ogc-pages/frame";
import { toConformance } from "@/lib/export/ogc/landing";

export const metadata: Metadata = { title: "Conformance" };

export default async function ConformancePage() {
  const { conformsTo, links } = toConformance(await pageContext());
  return (
    <OgcPage title="Conformance" words="Which parts of OGC API – Features are kept here." links={links}>
      <ul>
        {conformsTo.map((name) => (
          <li key={name}>
            <code>{name}</code>
          </li>
        ))}
      </ul>
    </OgcPage>
  );
}
