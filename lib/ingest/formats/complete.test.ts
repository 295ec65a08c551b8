import { expect, test } from "vitest";
import { complete } from "./complete";

const url = "https://www.herald.example/osk";
const nothing = { publisher: null, columns: {} };
const given = { publisher: "The Herald", columns: {} };

test("what the file says stays", () => {
  const fields = { id: "osk", publisher: "Wire", publisherBasis: "stated: head", url, text: "Osk fell." };
  expect(complete(fields, given)).toEqual(fields);
});

test("the outlet is the one given with the file, else the host of the address", () => {
  expect(complete({ url, text: "T." }, given)).toMatchObject({
    publisher: "The Herald",
    publisherBasis: "stated: given with the file",
  });
  expect(complete({ url, text: "T." }, nothing)).toMatchObject({
    publisher: "herald.example",
    publisherBasis: "inferred: host of the address",
  });
  expect(complete({ url: "ftp://herald.example", text: "T." }, nothing)).not.toHaveProperty("publisher");
});

test("the id is by the address, else by the text, and there is none without either", () => {
  expect(complete({ url, text: "T." }, given).id).toMatch(/^herald\.example-/);
  expect(complete({ text: "T." }, given).id).toMatch(/^text-/);
  expect(complete({ text: 5 }, given)).not.toHaveProperty("id");
});
