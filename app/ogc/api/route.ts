import { answerDocument } from "@/app/ogc/answer";
import { OPENAPI_TYPE } from "@/lib/export/ogc/links";
import { toOpenApi } from "@/lib/export/ogc/openapi";

export function GET(request: Request): Promise<Response> {
  return answerDocument(request, toOpenApi, OPENAPI_TYPE);
}
