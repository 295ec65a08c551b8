import { expect, test } from "vitest";
import { readDatetime } from "./datetime";

const day = "2023-01-28";

test.each([
  ["2023-01-28", { from: day, to: day }],
  ["2023-01-28T23:59:59Z", { from: day, to: day }],
  ["2023-01-28t00:30:00.125z", { from: day, to: day }],
  ["2023-01-28T23:30:00-11:00", { from: day, to: day }],
  ["2023-01-28T/2023-01-31T", { from: day, to: "2023-01-31" }],
  ["2023-01-28/2023-01-31", { from: day, to: "2023-01-31" }],
  ["2023-01-28T00:00:00Z/2023-01-28T12:00:00Z", { from: day, to: day }],
  ["2023-01-28/..", { from: day }],
  ["2023-01-28/", { from: day }],
  ["../2023-01-28", { to: day }],
  ["/2023-01-28T00:00:00Z", { to: day }],
])("reads %j", (text, expected) => {
  expect(readDatetime(text)).toEqual(expected);
});

test.each([
  ["nothing", ""],
  ["two open ends", "../.."],
  ["two empty ends", "/"],
  ["a word", "yesterday"],
  ["a month", "2023-01"],
  ["a day that no month has", "2023-02-30"],
  ["an hour that no day has", "2023-01-28T24:00:00Z"],
  ["a time without its offset", "2023-01-28T10:00:00"],
  ["an end before its start", "2023-01-31/2023-01-28"],
  ["three moments", "2023-01-28/2023-01-29/2023-01-30"],
  ["an open moment alone", ".."],
])("reads no days of %s", (_what, text) => {
  expect(readDatetime(text)).toBeNull();
});
