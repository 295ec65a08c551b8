import { answerDocument } from "@/app/ogc/answer";
import { toConformance } from "@/lib/export/ogc/landing";

export function GET(request: Request): Promise<Response> {
  return answerDocument(request, (site) => toConformance({ site, form: "json" }));
}
