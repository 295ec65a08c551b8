import {
  FILTER_PARAMETERS,
  LOOK_PARAMETERS,
  MOST_VALUES,
  PAGING_PARAMETERS,
  type Parameter,
} from "@/lib/filter/parameters";
import { dataDocsHref } from "@/lib/view/data";
import { CAUTION, SITE, SITE_WORDS } from "@/lib/view/page-title";
import { type DataFormat, FORMATS } from "./formats";
import type { OpenApi, Operation, ParameterObject, Reference, ResponseObject, Schema } from "./openapi-types";
import { OTHER_PATHS } from "./other-paths";

/** What the document tells of this very site. */
type About = { site: string; version: string };

/**
 * The OpenAPI 3.1 description of every address for programs, made of what the addresses themselves are made of.
 *
 *     toOpenApi({ site: "https://claims.example.org", version: "1.0.0" }).paths["/claims.csv"]
 */
export function toOpenApi({ site, version }: About): OpenApi {
  return {
    openapi: "3.1.0",
    info: {
      title: SITE,
      version,
      summary: SITE_WORDS,
      description: `${SITE_WORDS} ${CAUTION} Every address gives exactly the rows that the pages show for the same filter. To read needs no key.`,
      license: {
        name: "MIT (the software; what is claimed and printed is its speakers’ and outlets’)",
        identifier: "MIT",
      },
    },
    servers: [{ url: site }],
    tags: [
      { name: "data", description: "What a filter finds, as a file." },
      { name: "event", description: "One event, as a file." },
      { name: "more", description: "Other addresses for programs." },
    ],
    paths: {
      ...Object.fromEntries(FORMATS.map((format) => [`/${format.name}`, { get: toOperation(format, site) }])),
      ...Object.fromEntries(
        FORMATS.filter(({ isOfEvent }) => isOfEvent).map((format) => [
          `/events/{id}/${format.name}`,
          { get: toEventOperation(format, site) },
        ]),
      ),
      ...Object.fromEntries(Object.entries(OTHER_PATHS).map(([path, item]) => [path, { get: toOther(path, item) }])),
    },
    components: { parameters: toParameters(), responses: RESPONSES, schemas: SCHEMAS },
  };
}

const FILTER_REFS = [...Object.keys(FILTER_PARAMETERS), ...Object.keys(LOOK_PARAMETERS)].map(toReference);
const PAGING_REFS = Object.keys(PAGING_PARAMETERS).map(toReference);

function toReference(name: string): Reference {
  return { $ref: `#/components/parameters/${name}` };
}

function toOperation(format: DataFormat, site: string): Operation {
  return {
    operationId: toName(format.name),
    summary: format.label,
    description: `${format.holds} ${format.order}`,
    tags: ["data"],
    externalDocs: { description: "What it holds, with rows of this site", url: site + dataDocsHref(format.name) },
    parameters: [...FILTER_REFS, ...(format.isPaged ? PAGING_REFS : [])],
    responses: { "200": toAnswer(format), "304": refer("Unchanged"), "400": refer("Refused") },
  };
}

function toEventOperation(format: DataFormat, site: string): Operation {
  const all = toOperation(format, site);
  return {
    ...all,
    operationId: `event-${all.operationId}`,
    summary: `${format.label}, of one event`,
    description: `What the page of an event shows. ${format.holds}`,
    tags: ["event"],
    parameters: [toReference("id"), ...(all.parameters ?? [])],
    responses: { ...all.responses, "308": refer("Moved"), "404": refer("Missing") },
  };
}

function toOther(path: string, { filtered, needs = [], get }: (typeof OTHER_PATHS)[string]): Operation {
  const { example: _, ...operation } = get;
  const inPath = path.includes("{id}") ? [toReference("id")] : [];
  const own = operation.parameters ?? [];
  const known = toParameters();
  const needed = needs.flatMap((name) => (known[name] ? { ...known[name], required: true } : []));
  const others = FILTER_REFS.filter(({ $ref }) => !needs.some((name) => $ref.endsWith(`/${name}`)));
  const parameters = [...inPath, ...own, ...needed, ...(filtered ? others : [])];
  return {
    tags: ["more"],
    ...operation,
    ...(parameters.length > 0 && { parameters }),
    responses: filtered ? { ...operation.responses, "400": refer("Refused") } : operation.responses,
  };
}

/** `claims.csv` is `claims-csv`. */
function toName(name: string): string {
  return name.replaceAll(".", "-");
}

function refer(name: keyof typeof RESPONSES): Reference {
  return { $ref: `#/components/responses/${name}` };
}

/** The media type without its parameters. */
export function mediaTypeOf({ type }: Pick<DataFormat, "type">): string {
  return type.split(";")[0] ?? type;
}

const BODIES: Record<string, Schema> = {
  "events.geojson": { $ref: "#/components/schemas/FeatureCollection" },
  "claims.jsonld": { $ref: "#/components/schemas/Graph" },
};

function toAnswer(format: DataFormat): ResponseObject {
  const etag = { description: "Another one as soon as anything was written.", schema: { type: "string" } };
  const link = { description: "The next page, as rel=next; none on the last.", schema: { type: "string" } };
  return {
    description: format.holds,
    headers: format.isPaged ? { ETag: etag, Link: link } : { ETag: etag },
    content: { [mediaTypeOf(format)]: { schema: BODIES[format.name] ?? { type: "string" } } },
  };
}

function toParameters(): Record<string, ParameterObject> {
  const all = Object.entries<Parameter>({ ...FILTER_PARAMETERS, ...LOOK_PARAMETERS, ...PAGING_PARAMETERS });
  return {
    ...Object.fromEntries(all.map(([name, parameter]) => [name, toParameter(name, parameter)])),
    id: {
      name: "id",
      in: "path",
      required: true,
      description: "The id of an event, as in the address of its page; one that it had before leads on to it.",
      schema: { type: "string" },
    },
  };
}

function toParameter(name: string, { takes, isMany, schema, example }: Parameter): ParameterObject {
  const one = "enum" in schema ? { type: "string", ...schema } : schema;
  return {
    name,
    in: "query",
    description: takes.replaceAll("`", ""),
    schema: isMany ? { type: "array", items: one, maxItems: MOST_VALUES } : one,
    style: "form",
    explode: true,
    example: isMany ? [example] : one.type === "string" ? example : Number(example),
  };
}

const problem = (description: string): ResponseObject => ({
  description,
  content: { "application/json": { schema: { $ref: "#/components/schemas/Errors" } } },
});

const RESPONSES = {
  Unchanged: { description: "You have it already: If-None-Match names the present ETag." },
  Moved: { description: "The event has another id now; Location has its address." },
  Refused: problem("A parameter is not understood; nothing is dropped here, as nobody would see what is missing."),
  Missing: problem("There is no event of that id."),
} satisfies Record<string, ResponseObject>;

const SCHEMAS: Record<string, Schema> = {
  Errors: {
    type: "object",
    required: ["errors"],
    properties: {
      errors: {
        type: "array",
        minItems: 1,
        items: {
          type: "object",
          required: ["path", "message"],
          properties: {
            path: {
              type: "array",
              items: { type: ["string", "integer"] },
              description: "The parameter, and which of its values.",
            },
            message: { type: "string", description: "What was expected." },
          },
        },
      },
    },
  },
  FeatureCollection: {
    type: "object",
    required: ["type", "notice", "features"],
    properties: {
      type: { const: "FeatureCollection" },
      notice: { type: "string" },
      features: {
        type: "array",
        items: {
          type: "object",
          required: ["type", "id", "geometry", "properties"],
          properties: {
            type: { const: "Feature" },
            id: { type: "string" },
            geometry: { type: ["object", "null"] },
            properties: { type: "object" },
          },
        },
      },
      links: { type: "array", items: { type: "object" }, description: "The next page." },
    },
  },
  Graph: {
    type: "object",
    required: ["@context", "@graph"],
    properties: { "@context": { type: "object" }, "@graph": { type: "array", items: { type: "object" } } },
  },
};
