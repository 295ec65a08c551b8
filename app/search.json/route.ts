import { OPEN } from "@/app/data-answer";
import { checkFilter } from "@/lib/filter/check";
import { findFirstHits } from "@/lib/query/search";

/** The first of what is found, of each kind: what the search box shows while somebody types. docs/search.md tells its fields. */
export function GET(request: Request): Response {
  const asked = checkFilter(new URL(request.url).searchParams);
  const missing = { path: ["q"], message: "is not given; expected the words to search for" };
  const errors = "errors" in asked ? asked.errors : asked.filter.q ? [] : [missing];
  if ("errors" in asked || errors.length > 0) return Response.json({ errors }, { status: 400, headers: OPEN });
  const { filter } = asked;
  const headers = { ...OPEN, "Cache-Control": "public, max-age=0, must-revalidate" };
  return Response.json({ q: filter.q, groups: findFirstHits(filter) }, { headers });
}
