import { answerJson, answerNone, refuse } from "@/app/ogc/answer";
import { findPage } from "@/app/ogc/find-features";
import { siteOf } from "@/app/ogc/site";
import { isCollectionId } from "@/lib/export/ogc/collection";
import { toFeatureCollection } from "@/lib/export/ogc/features";
import { GEOJSON_TYPE } from "@/lib/export/ogc/links";
import { checkItems } from "@/lib/filter/ogc/items";

type Context = RouteContext<"/ogc/collections/[collection]/items">;

export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { collection } = await params;
  if (!isCollectionId(collection)) return answerNone("collection", collection);
  const query = new URL(request.url).searchParams;
  const asked = checkItems(query);
  if ("errors" in asked) return refuse(asked.errors);
  const site = siteOf(request.headers);
  const page = await findPage(collection, asked, site);
  return answerJson(request, toFeatureCollection(collection, page, { site, form: "json", query }), GEOJSON_TYPE);
}
