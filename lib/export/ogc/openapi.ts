import { FORMS, LIMITS, PROPERTY_KEYS } from "@/lib/filter/ogc/items";
import { COLLECTION_IDS, COLLECTIONS, type CollectionId } from "./collection";
import { PROPERTIES } from "./features";
import { GEOJSON_TYPE, HTML_TYPE, JSON_TYPE, OPENAPI_TYPE } from "./links";
import { SCHEMAS } from "./openapi-schemas";
import { QUERYABLES } from "./queryables";

const BAD = { $ref: "#/components/responses/Refused" };
const NONE = { $ref: "#/components/responses/NotFound" };

type Path = { get: { summary: string; parameters?: object[] } };

/** The addresses under /ogc as an OpenAPI 3.0 document; `site` is the address before each path. */
export function toOpenApi(site: string) {
  return {
    openapi: "3.0.3",
    info: {
      title: "Claimline as a layer",
      description: "OGC API – Features: each feature is what somebody claims; none says that it happened.",
      version: "1.0.0",
    },
    servers: [{ url: `${site}/ogc` }],
    tags: [{ name: "server" }, { name: "data" }],
    paths: {
      "/": { get: operation("getLanding", "The ways to all the rest", "Landing") },
      "/conformance": { get: operation("getConformance", "Which parts of the standard are kept", "Conformance") },
      "/api": { get: { ...operation("getApi", "This document", null), responses: { 200: apiAnswer(), 400: BAD } } },
      "/collections": { get: operation("getCollections", "The collections", "Collections") },
      ...Object.fromEntries(COLLECTION_IDS.flatMap(pathsOf)),
    } as Record<string, Path>,
    components: {
      parameters: {
        f: parameter("f", "How the answer is written; without it, as the request’s Accept asks.", {
          type: "string",
          enum: [...FORMS],
        }),
        ...itemParameters(),
      },
      responses: {
        Refused: failure("A parameter is not understood: which one, and what was expected."),
        NotFound: failure("There is none of that id."),
      },
      schemas: { ...SCHEMAS, ...Object.fromEntries(COLLECTION_IDS.map((id) => [nameOf(id), propertiesSchema(id)])) },
    },
  };
}

function pathsOf(id: CollectionId): [string, Path][] {
  const { title } = COLLECTIONS[id];
  const about = `/collections/${id}`;
  return [
    [about, { get: { ...operation(`describe${nameOf(id)}`, `What ${id} are, and how far they reach`, "Collection") } }],
    [
      `${about}/items`,
      {
        get: {
          ...operation(`get${nameOf(id)}`, `${title}, page by page`, "FeatureCollection", GEOJSON_TYPE),
          parameters: ITEM_KEYS.map((key) => ({ $ref: `#/components/parameters/${key}` })),
        },
      },
    ],
    [
      `${about}/items/{featureId}`,
      {
        get: {
          ...operation(`get${nameOf(id)}ById`, "One feature by itself", "Feature", GEOJSON_TYPE, NONE),
          parameters: [
            { name: "featureId", in: "path", required: true, description: "Its id.", schema: { type: "string" } },
            { $ref: "#/components/parameters/f" },
          ],
        },
      },
    ],
  ];
}

function operation(
  operationId: string,
  summary: string,
  schema: string | null,
  type = JSON_TYPE,
  missing?: typeof NONE,
) {
  return {
    operationId,
    summary,
    tags: [schema?.startsWith("Feature") ? "data" : "server"],
    parameters: [{ $ref: "#/components/parameters/f" }],
    responses: {
      200: {
        description: summary,
        content: {
          [type]: { schema: { $ref: `#/components/schemas/${schema}` } },
          [HTML_TYPE]: { schema: { type: "string" } },
        },
      },
      400: BAD,
      ...(missing && { 404: missing }),
    },
  };
}

function apiAnswer() {
  return { description: "This document", content: { [OPENAPI_TYPE]: { schema: { type: "object" } } } };
}

const ITEM_KEYS = ["bbox", "datetime", "limit", ...PROPERTY_KEYS, "after", "f"];

function itemParameters() {
  return {
    bbox: {
      ...parameter("bbox", "west,south,east,north in degrees; features without a pin are in none.", {
        type: "array",
        oneOf: [4, 6].map((length) => ({ minItems: length, maxItems: length })),
        items: { type: "number" },
      }),
      style: "form",
      explode: false,
    },
    datetime: parameter(
      "datetime",
      "A moment, or two with a stroke between of which one may be “..”; days are compared.",
      {
        type: "string",
      },
    ),
    limit: parameter("limit", "The features of a page; more than the maximum is the maximum.", {
      type: "integer",
      minimum: 1,
      maximum: LIMITS.most,
      default: LIMITS.default,
    }),
    after: parameter("after", "Where the last page ended, as its link to the next has it.", { type: "string" }),
    ...Object.fromEntries(PROPERTY_KEYS.map((key) => [key, propertyParameter(key)])),
  };
}

function propertyParameter(key: (typeof PROPERTY_KEYS)[number]) {
  const { note, values, isSingle } = QUERYABLES[key];
  const item = { type: "string", ...(values && { enum: [...values] }) };
  const schema = isSingle ? item : { type: "array", items: item };
  return { ...parameter(key, note, schema), style: "form", explode: true };
}

function parameter(name: string, description: string, schema: object) {
  return { name, in: "query", required: false, description, schema };
}

function failure(description: string) {
  return { description, content: { [JSON_TYPE]: { schema: { $ref: "#/components/schemas/Exception" } } } };
}

/** What a feature of a collection says, as a schema. */
function propertiesSchema(id: CollectionId) {
  const fields = PROPERTIES[id].map(({ name, type, format, note }) => [
    name,
    { type, ...(format && { format }), description: note, nullable: true },
  ]);
  return { type: "object", description: COLLECTIONS[id].description, properties: Object.fromEntries(fields) };
}

function nameOf(id: CollectionId): string {
  return COLLECTIONS[id].title;
}
