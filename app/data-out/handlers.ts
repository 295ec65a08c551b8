import { answerData, OPEN } from "@/app/data-answer";
import { findFormat } from "@/lib/export/formats";
import type { DataName } from "@/lib/view/data";

/** What other sites' scripts may do here: read. */
const PREFLIGHT = {
  ...OPEN,
  "Access-Control-Allow-Methods": "GET, HEAD, OPTIONS",
  "Access-Control-Allow-Headers": "If-None-Match",
  "Access-Control-Max-Age": "86400",
  Allow: "GET, HEAD, OPTIONS",
};

/** Answers the question that a browser asks before a script of another site may read. */
export function preflight(): Response {
  return new Response(null, { status: 204, headers: PREFLIGHT });
}

/** The answers of a data address, as a route has them. */
export function dataHandlers(name: DataName) {
  const answer = async (request: Request): Promise<Response> => {
    const format = findFormat(name);
    if (!format) throw new Error(`There is no format ${name}.`);
    return answerData(request, format);
  };
  return { GET: answer, HEAD: answer, OPTIONS: preflight };
}
