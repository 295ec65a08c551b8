import { COLLECTION_IDS, COLLECTIONS } from "./collection";

const text = { type: "string" };
const texts = { type: "array", items: text };
const links = { type: "array", items: { $ref: "#/components/schemas/Link" } };

const properties = { oneOf: COLLECTION_IDS.map((id) => ({ $ref: `#/components/schemas/${COLLECTIONS[id].title}` })) };

const feature = {
  type: { type: "string", enum: ["Feature"] },
  id: text,
  geometry: {
    type: "object",
    nullable: true,
    required: ["type", "coordinates"],
    properties: {
      type: { type: "string", enum: ["Point"] },
      coordinates: { type: "array", minItems: 2, maxItems: 2, items: { type: "number" } },
    },
  },
  properties,
};

/** What the answers under /ogc look like, as schemas of OpenAPI 3.0. */
export const SCHEMAS = {
  Link: object(["href", "rel"], { href: text, rel: text, type: text, title: text }),
  Landing: object(["links"], { title: text, description: text, links }),
  Conformance: object(["conformsTo"], { conformsTo: texts, links }),
  Collections: object(["links", "collections"], {
    title: text,
    links,
    collections: { type: "array", items: { $ref: "#/components/schemas/Collection" } },
  }),
  Collection: object(["id", "links"], {
    id: text,
    title: text,
    description: text,
    itemType: text,
    crs: texts,
    extent: object([], {
      spatial: object([], {
        bbox: {
          type: "array",
          items: { type: "array", minItems: 4, maxItems: 4, items: { type: "number" } },
        },
        crs: text,
      }),
      temporal: object([], {
        interval: {
          type: "array",
          items: {
            type: "array",
            minItems: 2,
            maxItems: 2,
            items: { type: "string", format: "date-time", nullable: true },
          },
        },
        trs: text,
      }),
    }),
    links,
  }),
  Feature: object(["type", "geometry", "properties"], { ...feature, notice: text, links }),
  FeatureCollection: object(["type", "features"], {
    type: { type: "string", enum: ["FeatureCollection"] },
    title: text,
    notice: text,
    links,
    numberMatched: { type: "integer", minimum: 0 },
    numberReturned: { type: "integer", minimum: 0 },
    features: { type: "array", items: object(["type", "geometry", "properties"], feature) },
  }),
  Exception: object(["code", "errors"], {
    code: text,
    description: text,
    errors: {
      type: "array",
      items: object(["path", "message"], {
        path: { type: "array", items: { oneOf: [text, { type: "integer" }] } },
        message: text,
      }),
    },
  }),
};

function object(required: string[], fields: Record<string, object>) {
  return { type: "object", ...(required.length > 0 && { required }), properties: fields };
}
