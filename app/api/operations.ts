import { FORMATS } from "@/lib/export/formats";
import type { OpenApi, ParameterObject, Reference, ResponseObject } from "@/lib/export/openapi-types";
import { OTHER_PATHS } from "@/lib/export/other-paths";

/** Each operation of the document as the page shows it. */
export function toOperations({ paths, components }: OpenApi) {
  const answer = (given: ResponseObject | Reference) => ("$ref" in given ? components.responses[nameOf(given)] : given);
  return Object.entries(paths).map(([path, { get }]) => ({
    tag: get.tags?.[0] ?? "more",
    path,
    summary: get.summary,
    description: get.description,
    takes: (get.parameters ?? []).map((one) => ("$ref" in one ? nameOf(one) : one.name)),
    answers: Object.entries(get.responses).map(([status, given]) => {
      const { description = "", content = {} } = answer(given) ?? {};
      return { status, description, type: Object.keys(content)[0] ?? null };
    }),
    tries: triesOf(path),
  }));
}

function nameOf({ $ref }: Reference): string {
  return $ref.split("/").at(-1) ?? "";
}

/** What can be followed from the page: an answer, one that refuses, and what tells more. */
function triesOf(path: string): { href: string; words: string }[] {
  const format = FORMATS.find(({ name }) => path === `/${name}`);
  const example = OTHER_PATHS[path]?.get.example;
  if (!format) return example ? [{ href: example, words: `Try ${example}` }] : [];
  return [
    { href: `${path}?${format.example}`, words: `Try ${path}?${format.example}` },
    { href: `${path}?from=yesterday`, words: `Try one that is refused: ${path}?from=yesterday` },
    { href: `/data/${format.name}`, words: "What it holds, with rows of this site" },
  ];
}

/** The shared parameters as the page lists them. */
export function toParameterRows({ components }: OpenApi) {
  return Object.values(components.parameters).map(({ name, description, schema, example }) => ({
    name,
    takes: sentence(description),
    kind: kindOf(schema),
    example: example === undefined || name === "after" ? null : `${name}=${example}`,
  }));
}

function sentence(words: string): string {
  return `${words.charAt(0).toUpperCase()}${words.slice(1).replace(/\.$/, "")}.`;
}

function kindOf(schema: ParameterObject["schema"]): string {
  if (schema.type === "array") return "may be repeated";
  return schema.format === "date" ? "day" : String(schema.type);
}
