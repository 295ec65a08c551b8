import { expect, test } from "vitest";
import { isInstalled } from "./install.mjs";

const wanted = {
  packages: {
    "": { version: "0.1.0" },
    "node_modules/map": { version: "1.2.0" },
    "node_modules/map/node_modules/line": { version: "3.0.0", dev: true },
    "node_modules/binary-for-another-machine": { version: "1.0.0", optional: true },
  },
};
const map = { "node_modules/map": { version: "1.2.0" } };
const line = { "node_modules/map/node_modules/line": { version: "3.0.0" } };

test("all is there when each package has its version; optional ones may be missing", () => {
  expect(isInstalled(wanted, { packages: { ...map, ...line } })).toBe(true);
});

test.each([
  ["nothing is installed", null],
  ["a package is missing", { packages: map }],
  ["a package has another version", { packages: { ...line, "node_modules/map": { version: "1.1.0" } } }],
])("something is to be installed when %s", (_when, present) => {
  expect(isInstalled(wanted, present)).toBe(false);
});
