import type { Context } from "./collection";
import { HTML_TYPE, JSON_TYPE, OPENAPI_TYPE, ownLinks } from "./links";

const TITLE = "Claimline as a layer";
const DESCRIPTION =
  "Who says what happened in a war, where and when, and who disputes it: events and claims as features, by OGC API – Features. Each feature is what somebody claims, named in its title; none says that it happened.";

/** What the standard lets a server say of itself, and this one keeps. */
export const CONFORMANCE = ["core", "geojson", "html", "oas30"].map(
  (name) => `http://www.opengis.net/spec/ogcapi-features-1/1.0/conf/${name}`,
);

/** The landing page: the ways to all the rest. */
export function toLanding({ site, form }: Context) {
  return {
    title: TITLE,
    description: DESCRIPTION,
    links: [
      ...ownLinks({ href: `${site}/ogc`, title: TITLE }, form),
      { href: `${site}/ogc/api`, rel: "service-desc", type: OPENAPI_TYPE, title: "The addresses, as OpenAPI 3.0" },
      { href: `${site}/ogc?f=html`, rel: "service-doc", type: HTML_TYPE, title: "How to use it, for people" },
      { href: `${site}/ogc/conformance`, rel: "conformance", type: JSON_TYPE, title: "What of the standard it keeps" },
      { href: `${site}/ogc/collections`, rel: "data", type: JSON_TYPE, title: "Collections of features" },
    ],
  };
}

/** Which parts of the standard are kept. */
export function toConformance({ site, form }: Context) {
  return {
    conformsTo: CONFORMANCE,
    links: ownLinks({ href: `${site}/ogc/conformance`, title: "Conformance" }, form),
  };
}
