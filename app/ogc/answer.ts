import { createHash } from "node:crypto";
import { holds, OPEN } from "@/app/data-answer";
import { JSON_TYPE } from "@/lib/export/ogc/links";
import type { FilterError } from "@/lib/filter/check";
import { checkForm } from "@/lib/filter/ogc/items";
import { siteOf } from "./site";

/** Answers with a document of OGC API – Features; 304 where the reader has it. */
export function answerJson(request: Request, body: unknown, type: string = JSON_TYPE): Response {
  const text = JSON.stringify(body);
  const tag = `"${createHash("sha256").update(text).digest("base64url").slice(0, 27)}"`;
  const headers = { ...OPEN, ETag: tag, "Cache-Control": "public, max-age=0, must-revalidate", Vary: "Accept" };
  if (holds(request.headers.get("if-none-match"), tag)) return new Response(null, { status: 304, headers });
  return new Response(text, { headers: { ...headers, "Content-Type": type } });
}

/** Answers with a document that takes no parameter but its form; `make` is given the address before each path. */
export async function answerDocument(request: Request, make: (site: string) => unknown, type?: string) {
  const errors = checkForm(new URL(request.url).searchParams);
  return errors.length > 0 ? refuse(errors) : answerJson(request, await make(siteOf(request.headers)), type);
}

/** Status 400 with all that is wrong, in the shape of the site and of the standard. */
export function refuse(errors: FilterError[]): Response {
  const [first] = errors;
  const description = first && `${first.path.join(".")} ${first.message}`;
  return Response.json({ code: "InvalidParameterValue", description, errors }, { status: 400, headers: OPEN });
}

/** Status 404: there is no such collection, or no such feature in it. */
export function answerNone(key: string, id: string): Response {
  const errors: FilterError[] = [{ path: [key], message: `there is none of the id “${id}”` }];
  return Response.json(
    { code: "NotFound", description: `${key}: ${errors[0]?.message}`, errors },
    { status: 404, headers: OPEN },
  );
}
