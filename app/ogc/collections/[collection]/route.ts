import { answerDocument, answerNone } from "@/app/ogc/answer";
import { isCollectionId, toCollection } from "@/lib/export/ogc/collection";
import { findSetExtent } from "@/lib/query/set-extent";

type Context = RouteContext<"/ogc/collections/[collection]">;

export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { collection } = await params;
  if (!isCollectionId(collection)) return answerNone("collection", collection);
  return answerDocument(request, async (site) =>
    toCollection(collection, await findSetExtent(), { site, form: "json" }),
  );
}
