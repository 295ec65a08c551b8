/** The parts of OpenAPI 3.1 that our document has. */
export type Schema = Record<string, unknown>;

export type ParameterObject = {
  name: string;
  in: "query" | "path" | "header";
  description: string;
  required?: boolean;
  schema: Schema;
  style?: "form" | "simple";
  explode?: boolean;
  example?: unknown;
};

export type Reference = { $ref: string };

export type ResponseObject = {
  description: string;
  headers?: Record<string, { description: string; schema: Schema }>;
  content?: Record<string, { schema: Schema; example?: unknown }>;
};

export type Operation = {
  operationId: string;
  summary: string;
  description: string;
  tags?: string[];
  externalDocs?: { description: string; url: string };
  parameters?: (ParameterObject | Reference)[];
  responses: Record<string, ResponseObject | Reference>;
};

/** An address as it is told here; `filtered` where it takes the keys of the filter, which are then added to it. */
export type PathItem = {
  filtered?: boolean;
  /** Keys of the filter that have to be given. */
  needs?: string[];
  get: Operation & {
    /** An address of this site that shows it, for the page about the document. */
    example?: string;
  };
};

export type OpenApi = {
  openapi: "3.1.0";
  info: {
    title: string;
    version: string;
    summary: string;
    description: string;
    license: { name: string; identifier: string };
  };
  servers: { url: string }[];
  tags: { name: string; description: string }[];
  paths: Record<string, { get: Operation }>;
  components: {
    parameters: Record<string, ParameterObject>;
    responses: Record<string, ResponseObject>;
    schemas: Record<string, Schema>;
  };
};
