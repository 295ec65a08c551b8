import { readEnv } from "@/lib/env/env";
import { toOpenApi } from "@/lib/export/openapi";
import type { OpenApi } from "@/lib/export/openapi-types";
import { version } from "@/package.json";

/** The OpenAPI document of this very site. */
export function describeSite(): OpenApi {
  return toOpenApi({ site: readEnv(process.env).SITE_URL, version });
}
