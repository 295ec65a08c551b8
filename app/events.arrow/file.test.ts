import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { toColumns } from "@/lib/columns/build";
import { eventView } from "@/lib/view/event.sample";
import { arrowFile } from "./file";

const columns = toColumns([eventView({})]);

test("a file is packed once for all who ask, and is the same however it is packed", async () => {
  const file = arrowFile(columns, "packed");
  expect(file.packed("br")).toBe(file.packed("br"));
  const plain = Buffer.from(await file.packed(null));
  expect(plain).toHaveLength(file.length);
  expect(brotliDecompressSync(await file.packed("br"))).toEqual(plain);
  expect(gunzipSync(await file.packed("gzip"))).toEqual(plain);
});

test("a set has one file of each form, and other sets have others", () => {
  expect(arrowFile(columns, "packed")).toBe(arrowFile(columns, "packed"));
  expect(arrowFile(columns, "open").tag).not.toBe(arrowFile(columns, "packed").tag);
  expect(arrowFile(toColumns([]), "packed").tag).not.toBe(arrowFile(columns, "packed").tag);
});
