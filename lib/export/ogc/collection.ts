import type { Box } from "@/lib/filter/box";
import { type Form, GEOJSON_TYPE, HTML_TYPE, inForm, type Link, ownLinks } from "./links";

/** Longitude before latitude on WGS 84, the one reference system of the standard’s core. */
export const CRS84 = "http://www.opengis.net/def/crs/OGC/1.3/CRS84";
const GREGORIAN = "http://www.opengis.net/def/uom/ISO-8601/0/Gregorian";

export const COLLECTION_IDS = ["events", "claims"] as const;
export type CollectionId = (typeof COLLECTION_IDS)[number];

/** What each collection is, in words. */
export const COLLECTIONS: Record<CollectionId, { title: string; description: string }> = {
  events: {
    title: "Events",
    description:
      "What linked claims are about, one feature an event. Its title says who claims it and who disputes it; none says that it happened. An event without a pin has no geometry.",
  },
  claims: {
    title: "Claims",
    description:
      "One claimant’s position on one event, one feature a claim, with the sentence as it was first printed. None says that it is so. A claim about an event without a pin has no geometry.",
  },
};

export function isCollectionId(text: string): text is CollectionId {
  return COLLECTION_IDS.some((id) => id === text);
}

/** How far the features of a collection reach. */
export type Extent = { box: Box | null; from: string | null; to: string | null };

/** Who answers: the address before each path of the site, the form, and how far what is there reaches. */
export type Context = { site: string; form: Form };

/** The description of one collection. */
export function toCollection(id: CollectionId, extent: Extent, { site, form }: Context) {
  const { title, description } = COLLECTIONS[id];
  const href = collectionHref(site, id);
  return {
    id,
    title,
    description,
    itemType: "feature",
    extent: toExtent(extent),
    crs: [CRS84],
    links: [...ownLinks({ href, title }, form), ...itemsLinks(site, id), licence(site)],
  };
}

/** The description of all collections. */
export function toCollections(extent: Extent, context: Context) {
  const title = "Collections of features";
  return {
    title,
    links: ownLinks({ href: `${context.site}/ogc/collections`, title }, context.form),
    collections: COLLECTION_IDS.map((id) => toCollection(id, extent, context)),
  };
}

export function collectionHref(site: string, id: CollectionId): string {
  return `${site}/ogc/collections/${id}`;
}

function itemsLinks(site: string, id: CollectionId): Link[] {
  const href = `${collectionHref(site, id)}/items`;
  const { title } = COLLECTIONS[id];
  return [
    { href: inForm(href, "json"), rel: "items", type: GEOJSON_TYPE, title: `${title}, as GeoJSON` },
    { href: inForm(href, "html"), rel: "items", type: HTML_TYPE, title: `${title}, as a table` },
  ];
}

function licence(site: string): Link {
  return { href: `${site}/about#credits`, rel: "license", type: HTML_TYPE, title: "Licences and credits" };
}

/** The standard asks for moments; claims know days, so an extent is from the first moment of one to the last of another. */
function toExtent({ box, from, to }: Extent) {
  return {
    ...(box && { spatial: { bbox: [[box.west, box.south, box.east, box.north]], crs: CRS84 } }),
    temporal: { interval: [[from && `${from}T00:00:00Z`, to && `${to}T23:59:59Z`]], trs: GREGORIAN },
  };
}
