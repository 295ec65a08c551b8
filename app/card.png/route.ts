import { answerCard } from "@/app/card-answer";
import { OPEN } from "@/app/data-answer";
import { toNames } from "@/components/explorer/names";
import { countFacets } from "@/lib/columns/facets";
import { findFailures } from "@/lib/columns/failures";
import { countFound } from "@/lib/columns/found";
import { profileOf } from "@/lib/columns/profile";
import { createSelect } from "@/lib/columns/select";
import { checkFilter } from "@/lib/filter/check";
import { describeFilter } from "@/lib/filter/describe";
import { findEventSet } from "@/lib/query/event-set";

/** What a filter finds, as the picture that is seen where its address is shared. */
export async function GET(request: Request): Promise<Response> {
  const asked = checkFilter(new URL(request.url).searchParams);
  if ("errors" in asked) return Response.json({ errors: asked.errors }, { status: 400, headers: OPEN });
  const { filter } = asked;
  const columns = await findEventSet(filter);
  const fails = findFailures(columns, filter);
  const shown = createSelect(columns, fails)(filter);
  const names = toNames(countFacets(columns, fails, filter.place));
  const title = describeFilter(filter, countFound(shown), names);
  return answerCard(request, { title, status: null, profile: profileOf(shown) });
}
