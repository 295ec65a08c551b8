import type { PathItem } from "./openapi-types";

const PNG = { description: "The picture.", content: { "image/png": { schema: { type: "string", format: "binary" } } } };

const MARKED = {
  type: "object",
  properties: {
    text: { type: "string" },
    marks: {
      type: "array",
      description: "UTF-16 positions of what was sought, the end exclusive.",
      items: { type: "object", properties: { start: { type: "integer" }, end: { type: "integer" } } },
    },
  },
};

/** docs/search.md tells the fields. */
const FIRST_HITS = {
  description: "Groups of results, those without any left out.",
  content: {
    "application/json": {
      schema: {
        type: "object",
        properties: {
          q: { type: "string" },
          groups: {
            type: "array",
            items: {
              type: "object",
              properties: {
                kind: { type: "string", enum: ["place", "claimant", "publisher", "excerpt", "article"] },
                name: { type: "string" },
                items: {
                  type: "array",
                  items: {
                    type: "object",
                    properties: {
                      kind: { type: "string" },
                      id: { type: "string" },
                      href: { type: "string" },
                      title: MARKED,
                      side: { type: ["string", "null"] },
                      note: MARKED,
                      excerpt: { type: ["object", "null"] },
                    },
                  },
                },
              },
            },
          },
        },
      },
    },
  },
};

/** Addresses for programs that are no data format, as the OpenAPI document has them. */
export const OTHER_PATHS: Record<string, PathItem> = {
  "/card.png": {
    filtered: true,
    get: {
      operationId: "card",
      summary: "A filter as a picture",
      description: "What a filter finds, as it is seen where its address is shared: 1200 by 630 pixels.",
      example: "/card.png?type=capture",
      responses: { "200": PNG },
    },
  },
  "/search.json": {
    filtered: true,
    needs: ["q"],
    get: {
      operationId: "search",
      summary: "The first results of a search",
      description:
        "Places, claimants, outlets, claims and articles that are found by the words of `q`, a few of each, as the search box shows them.",
      example: "/search.json?q=Bakhmout",
      responses: { "200": FIRST_HITS },
    },
  },
  "/events/{id}/card.png": {
    get: {
      operationId: "eventCard",
      summary: "An event as a picture",
      description: "One event, as it is seen where its address is shared: 1200 by 630 pixels.",
      responses: { "200": PNG, "404": { description: "There is no event of that id." } },
    },
  },
  "/ogc": {
    get: {
      operationId: "ogc",
      summary: "Layers for geographic software",
      description:
        "Events and claims by OGC API – Features, for QGIS and GDAL: the landing page, which leads to all else. /ogc/api describes it by an OpenAPI document of its own.",
      example: "/ogc",
      responses: {
        "200": { description: "The landing page.", content: { "application/json": { schema: { type: "object" } } } },
      },
    },
  },
  "/embed": {
    get: {
      operationId: "embed",
      summary: "The explorer in a frame",
      description:
        "The explorer made to stand in a frame of another site. It takes the keys of the filter, and drops what it cannot read.",
      example: "/embed?type=capture",
      responses: {
        "200": { description: "A page.", content: { "text/html": { schema: { type: "string" } } } },
      },
    },
  },
};
