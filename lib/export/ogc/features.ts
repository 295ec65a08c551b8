import { type Cursor, writeCursor } from "@/lib/filter/ogc/cursor";
import { joinHref } from "@/lib/filter/query";
import { featureHref } from "@/lib/view/address";
import type { ClaimItem } from "@/lib/view/claim-item";
import type { EventView } from "@/lib/view/event";
import { CLAIM_PROPERTIES } from "./claim-properties";
import { COLLECTIONS, type CollectionId, type Context, collectionHref } from "./collection";
import { EVENT_PROPERTIES } from "./event-properties";
import { GEOJSON_TYPE, HTML_TYPE, inForm, JSON_TYPE, type Link, ownLinks } from "./links";
import { type Property, readProperties, type Scalar } from "./property";

/** Stands in every answer: whoever opens it far from this site should know what it holds. */
const NOTICE = "Each feature is what somebody claims, named in its title; none says that it happened.";

export type Feature = {
  type: "Feature";
  id: string;
  geometry: { type: "Point"; coordinates: [lon: number, lat: number] } | null;
  properties: Record<string, Scalar>;
};

/** An event as a feature whose properties are flat. */
export function eventFeature(event: EventView, site: string): Feature {
  return toFeature(event.id, event, readProperties(EVENT_PROPERTIES, event, site));
}

/** A claim as a feature, at the place of its event. */
export function claimFeature(item: ClaimItem, site: string): Feature {
  return toFeature(item.claim.id, item.event, readProperties(CLAIM_PROPERTIES, item, site));
}

/** The columns of each collection. */
export const PROPERTIES: Record<CollectionId, Pick<Property<never>, "name" | "type" | "format" | "note">[]> = {
  events: EVENT_PROPERTIES,
  claims: CLAIM_PROPERTIES,
};

function toFeature(id: string, { place }: EventView, properties: Feature["properties"]): Feature {
  // Longitude first: RFC 7946, section 3.1.1.
  return { type: "Feature", id, geometry: place && { type: "Point", coordinates: [place.lon, place.lat] }, properties };
}

/** A page of features: what is on it, how many there are on all pages, and where the next goes on. */
export type FeaturePage = { features: Feature[]; matched: number; next: Cursor | null };

/** A page of a collection, with the ways to itself and to the next; `query` is what it was asked by. */
export function toFeatureCollection(
  id: CollectionId,
  { features, matched, next }: FeaturePage,
  { site, form, query }: Context & { query: URLSearchParams },
) {
  const path = `${collectionHref(site, id)}/items`;
  const { title } = COLLECTIONS[id];
  return {
    type: "FeatureCollection" as const,
    title,
    notice: NOTICE,
    links: [
      ...ownLinks({ href: joinHref(path, query), title, type: GEOJSON_TYPE }, form),
      ...(next ? [nextLink(joinHref(path, withCursor(query, next)), form)] : []),
      collectionLink(id, site),
    ],
    numberMatched: matched,
    numberReturned: features.length,
    features,
  };
}

/** One feature by itself. */
export function toSingle(id: CollectionId, feature: Feature, { site, form }: Context) {
  const { properties } = feature;
  const title = String(properties.title);
  const href = site + featureHref(id, feature.id);
  return {
    ...feature,
    properties: { ...properties, title },
    notice: NOTICE,
    links: [...ownLinks({ href, title, type: GEOJSON_TYPE }, form), collectionLink(id, site)],
  };
}

function nextLink(href: string, form: "json" | "html"): Link {
  return {
    href: inForm(href, form),
    rel: "next",
    type: form === "json" ? GEOJSON_TYPE : HTML_TYPE,
    title: "The next page",
  };
}

function collectionLink(id: CollectionId, site: string): Link {
  return { href: collectionHref(site, id), rel: "collection", type: JSON_TYPE, title: COLLECTIONS[id].title };
}

function withCursor(query: URLSearchParams, next: Cursor): URLSearchParams {
  const following = new URLSearchParams(query);
  following.set("after", writeCursor(next));
  return following;
}
