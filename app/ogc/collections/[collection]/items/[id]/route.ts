import { answerJson, answerNone, refuse } from "@/app/ogc/answer";
import { findFeature } from "@/app/ogc/find-features";
import { siteOf } from "@/app/ogc/site";
import { isCollectionId } from "@/lib/export/ogc/collection";
import { toSingle } from "@/lib/export/ogc/features";
import { GEOJSON_TYPE } from "@/lib/export/ogc/links";
import { checkForm } from "@/lib/filter/ogc/items";
import { featureHref, readId } from "@/lib/view/address";

type Context = RouteContext<"/ogc/collections/[collection]/items/[id]">;

export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { collection, id } = await params;
  if (!isCollectionId(collection)) return answerNone("collection", collection);
  const errors = checkForm(new URL(request.url).searchParams);
  if (errors.length > 0) return refuse(errors);
  const site = siteOf(request.headers);
  const feature = await findFeature(collection, readId(id), site);
  if (feature === null) return answerNone("id", readId(id));
  if (typeof feature === "string")
    return new Response(null, { status: 308, headers: { Location: site + featureHref(collection, feature) } });
  return answerJson(request, toSingle(collection, feature, { site, form: "json" }), GEOJSON_TYPE);
}
