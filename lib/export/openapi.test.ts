import { Validator } from "@seriousme/openapi-schema-validator";
import { expect, test } from "vitest";
import { FILTER_PARAMETERS, LOOK_PARAMETERS, PAGING_PARAMETERS } from "@/lib/filter/parameters";
import { FORMATS } from "./formats";
import { toOpenApi } from "./openapi";

const document = toOpenApi({ site: "https://claims.example.org", version: "1.2.3" });

test("the document passes a validator", async () => {
  expect(await new Validator().validate(structuredClone(document))).toEqual({ valid: true });
});

test("the validator would tell of what is not right", async () => {
  const broken = structuredClone(document) as unknown as { paths: Record<string, { get: { responses: unknown } }> };
  broken.paths["/claims.csv"] = { get: { responses: "fine" } };
  expect(await new Validator().validate(broken)).toMatchObject({ valid: false });
});

test("each reference leads somewhere, each operation has a name of its own", () => {
  const text = JSON.stringify(document);
  const references = [...text.matchAll(/"#\/components\/(\w+)\/(\w+)"/g)];
  for (const [, kind, name] of references)
    expect(document.components[kind as "parameters"][name ?? ""], `${kind} ${name}`).toBeDefined();
  const names = Object.values(document.paths).map(({ get }) => get.operationId);
  expect(new Set(names).size).toBe(names.length);
});

test.each(FORMATS)("$name takes the keys of the filter, and pages where it has them", ({ name, isPaged }) => {
  const keys = (document.paths[`/${name}`]?.get.parameters ?? []).map((one) =>
    "$ref" in one ? one.$ref.split("/").at(-1) : one.name,
  );
  const expected = { ...FILTER_PARAMETERS, ...LOOK_PARAMETERS, ...(isPaged && PAGING_PARAMETERS) };
  expect(keys).toEqual(Object.keys(expected));
});
