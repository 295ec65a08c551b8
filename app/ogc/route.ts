import { toLanding } from "@/lib/export/ogc/landing";
import { answerDocument } from "./answer";

export function GET(request: Request): Promise<Response> {
  return answerDocument(request, (site) => toLanding({ site, form: "json" }));
}
