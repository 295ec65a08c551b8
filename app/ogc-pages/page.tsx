import type { Metadata } from "next";
import { HowToUse } from "@/components/ogc/how-to-use";
import { toLanding } from "@/lib/export/ogc/landing";
import { OgcPage, pageContext } from "./frame";

export const metadata: Metadata = { title: "A layer for QGIS and GDAL" };

export default async function LandingPage() {
  const context = await pageContext();
  const { title, description, links } = toLanding(context);
  return (
    <OgcPage title={title} words={description} links={links}>
      <HowToUse address={`${context.site}/ogc`} />
    </OgcPage>
  );
}
