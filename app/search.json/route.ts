import { OPEN } from "@/app/data-answer";
import { checkFilter } from "@/lib/filter/check";
import { findFirstHits } from "@/lib/query/search";

/** The first of what is found, of each kind: what the search box shows while somebody types. docs/search.md tells its fields. */
export function GET(request: Request): Response {
  const asked = checkFilter(new URL(request.url).searchParams);
  if ("errors" in asked) return Response.json({ errors: asked.errors }, { status: 400, headers: OPEN });
  const { filter } = asked;
  const headers = { ...OPEN, "Cache-Control": "public, max-age=0, must-revalidate" };
  return Response.json({ q: filter.q ?? "", groups: findFirstHits(filter) }, { headers });
}
