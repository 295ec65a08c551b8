import { expect, test } from "vitest";
import type { AllowedHosts } from "./address";
import type { Outcome, Redirect } from "./outcome";
import { follow } from "./redirects";

/** Follows an address through a world of redirects; gives the outcome and what each address was asked with. */
async function walk(start: string, world: Record<string, string>, allowed: string[] = []) {
  const asked: [string, AllowedHosts][] = [];
  const outcome = await follow(start, allowed, async ({ href }, open): Promise<Outcome | Redirect> => {
    asked.push([href, open]);
    const to = world[href];
    return to ? { kind: "redirect", to } : { kind: "unchanged", url: href };
  });
  return { outcome, asked };
}

test("from the open to https are followed", async () => {
  const { outcome } = await walk("http://herald.example/", { "http://herald.example/": "https://herald.example/" });
  expect(outcome).toEqual({ kind: "unchanged", url: "https://herald.example/" });
});

test("from https to the open are refused", async () => {
  const { outcome } = await walk("https://herald.example/", { "https://herald.example/": "http://herald.example/a" });
  expect(outcome).toEqual({
    kind: "refused",
    reason:
      "leads from https to http://herald.example/a, where it could be altered on the way. Name that address if it is meant.",
  });
});

test("from outside open no door that the operator opened for itself", async () => {
  const allowed = ["desk.example", "10.0.0.1"];
  const { outcome } = await walk("http://herald.example/", { "http://herald.example/": "http://10.0.0.1/" }, allowed);
  expect(outcome).toMatchObject({ kind: "refused" });

  const world = { "http://herald.example/": "http://desk.example/" };
  const { asked } = await walk("http://herald.example/", world, allowed);
  expect(asked.at(-1)).toEqual(["http://desk.example/", []]);
});

test("from an allowed host lead to allowed hosts", async () => {
  const allowed = ["desk.example", "10.0.0.1"];
  const { outcome } = await walk("http://desk.example/", { "http://desk.example/": "http://10.0.0.1/a" }, allowed);
  expect(outcome).toEqual({ kind: "unchanged", url: "http://10.0.0.1/a" });
});

test("five are followed and no more", async () => {
  const world = Object.fromEntries(
    [0, 1, 2, 3, 4, 5].map((n) => [`http://a.example/${n}`, `http://a.example/${n + 1}`]),
  );
  expect((await walk("http://a.example/1", world)).outcome).toMatchObject({ url: "http://a.example/6" });
  expect((await walk("http://a.example/0", world)).outcome).toMatchObject({
    reason: "is led on more than 5 times; expected a page.",
  });
});
