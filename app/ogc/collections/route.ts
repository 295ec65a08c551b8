import { answerDocument } from "@/app/ogc/answer";
import { toCollections } from "@/lib/export/ogc/collection";
import { findSetExtent } from "@/lib/query/set-extent";

export function GET(request: Request): Promise<Response> {
  return answerDocument(request, async (site) => toCollections(await findSetExtent(), { site, form: "json" }));
}
