import type { PathItem } from "./openapi-types";

const PNG = { description: "The picture.", content: { "image/png": { schema: { type: "string", format: "binary" } } } };

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
  "/events/{id}/card.png": {
    get: {
      operationId: "eventCard",
      summary: "An event as a picture",
      description: "One event, as it is seen where its address is shared: 1200 by 630 pixels.",
      responses: { "200": PNG, "404": { description: "There is no event of that id." } },
    },
  },
};
