import { settings } from "@/lib/env/settings";
import { toOpenApi } from "@/lib/export/openapi";
import type { OpenApi } from "@/lib/export/openapi-types";
import { version } from "@/package.json";

/** The OpenAPI document of this very site. */
export function describeSite(): OpenApi {
  return toOpenApi({ site: settings().SITE_URL, version });
}
