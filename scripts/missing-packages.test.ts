import { expect, test } from "vitest";
import { missingPackages } from "./missing-packages.mjs";

function asksFor(optionalDependencies: Record<string, string>, more = {}) {
  return missingPackages({ "node_modules/tool": { version: "1.0.0", dev: true, optionalDependencies }, ...more });
}

test.each([
  ["@tool/linux-x64-gnu", { os: ["linux"], cpu: ["x64"], libc: ["glibc"] }],
  ["@tool/linuxmusl-arm64", { os: ["linux"], cpu: ["arm64"], libc: ["musl"] }],
  ["@tool/linux-arm-musleabihf", { os: ["linux"], cpu: ["arm"], libc: ["musl"] }],
  ["@tool/darwin-arm64", { os: ["darwin"], cpu: ["arm64"] }],
  ["@tool/win32-ia32-msvc", { os: ["win32"], cpu: ["ia32"] }],
  ["tool-wasm32-wasi", { cpu: ["wasm32"] }],
])("adds %s for the machine that its name tells", (name, machine) => {
  expect(asksFor({ [name]: "1.0.0" })).toEqual({
    [`node_modules/${name}`]: { version: "1.0.0", dev: true, optional: true, ...machine },
  });
});

test("adds nothing that is there, nested or above", () => {
  const nested = { "node_modules/tool/node_modules/tool-darwin-x64": { version: "1.0.0" } };
  const above = { "node_modules/tool-darwin-x64": { version: "1.0.0" } };
  expect(asksFor({ "tool-darwin-x64": "1.0.0" }, nested)).toEqual({});
  expect(asksFor({ "tool-darwin-x64": "1.0.0" }, above)).toEqual({});
});

test("adds nothing that is for any machine, or that is asked for by a range", () => {
  expect(asksFor({ colours: "1.0.0", "tool-darwin-x64": "^1.0.0" })).toEqual({});
});

test("leaves to npm what the project itself asks for", () => {
  expect(missingPackages({ "": { optionalDependencies: { "tool-darwin-x64": "1.0.0" } } })).toEqual({});
});
