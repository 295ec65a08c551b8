import { joinHref } from "@/lib/filter/query";

/** How an answer is written: as data, or for people. */
export type Form = "json" | "html";

/** A link of OGC API – Common: where to, what it is to this, and how it is written. */
export type Link = { href: string; rel: string; type: string; title: string };

export const JSON_TYPE = "application/json";
export const GEOJSON_TYPE = "application/geo+json";
export const HTML_TYPE = "text/html";
export const OPENAPI_TYPE = "application/vnd.oai.openapi+json;version=3.0";

/** What a resource is called, where it is, and how its data is written. */
export type Resource = { href: string; title: string; type?: string };

/** A resource as it is answered now, and in the other form: `self` and `alternate`. */
export function ownLinks({ href, title, type = JSON_TYPE }: Resource, form: Form): Link[] {
  const forms: Form[] = form === "json" ? ["json", "html"] : ["html", "json"];
  return forms.map((one) => ({
    href: inForm(href, one),
    rel: one === form ? "self" : "alternate",
    type: one === "json" ? type : HTML_TYPE,
    title: one === form ? title : `${title}, ${one === "json" ? "as data" : "for people"}`,
  }));
}

/** The address of a resource in one form: `inForm("/ogc/collections?limit=2", "html")`. */
export function inForm(href: string, form: Form): string {
  const [path = "", search = ""] = href.split("?");
  const query = new URLSearchParams(search);
  query.set("f", form);
  return joinHref(path, query);
}
