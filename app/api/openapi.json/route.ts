import { describeSite } from "@/app/api/describe-site";
import { OPEN } from "@/app/data-answer";
import { preflight } from "@/app/data-out/handlers";

/** The settings are those of the running site, not of the build. */
export const dynamic = "force-dynamic";

export function GET(): Response {
  return Response.json(describeSite(), { headers: OPEN });
}

export { preflight as OPTIONS };
