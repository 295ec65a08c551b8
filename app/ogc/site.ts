import { settings } from "@/lib/env/settings";

/**
 * The address before each path in a document of /ogc: as the operator says it, else as it was asked. A GIS follows the links
 * that it finds, so that they must lead to the server that answered.
 */
export function siteOf(headers: Pick<Headers, "get">): string {
  const { SITE_URL } = settings();
  const host = first(headers.get("x-forwarded-host")) ?? headers.get("host");
  if (process.env.SITE_URL || !host || !/^[\w.:[\]-]+$/.test(host)) return SITE_URL;
  const scheme = first(headers.get("x-forwarded-proto")) === "https" ? "https" : "http";
  return `${scheme}://${host}`;
}

/** Each proxy on the way adds its own behind. */
function first(values: string | null): string | undefined {
  return values?.split(",")[0]?.trim() || undefined;
}
