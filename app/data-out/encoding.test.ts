import { expect, test } from "vitest";
import { chooseEncoding } from "./encoding";

test.each([
  ["gzip, deflate, br", "br"],
  ["gzip", "gzip"],
  ["identity", null],
  [null, null],
])("who takes %s gets %s", (accepted, encoding) => {
  expect(chooseEncoding(accepted)).toBe(encoding);
});
