import { describe, expect, test } from "vitest";
import { articleSchema } from "./article";
import { deriveId, idFrom } from "./article-id";

const text = "Osk fell.";
const idOf = (url: string | null) => deriveId({ url, text });

describe("an id", () => {
  const id = idOf("https://herald.example/osk?page=2");

  test("is of the host and a hash of the address", () => {
    expect(id).toMatch(/^herald\.example-[0-9a-f]{12}$/);
  });

  test.each([
    "http://herald.example/osk?page=2",
    "https://www.herald.example/osk?page=2#top",
    "https://HERALD.example/osk/?page=2",
    "https://herald.example/osk?utm_source=mail&page=2&fbclid=x",
  ])("is the same for %s", (url) => {
    expect(idOf(url)).toBe(id);
  });

  test.each([
    "https://herald.example/osk?page=3",
    "https://herald.example/varen?page=2",
    "https://herald.example:8080/osk?page=2",
    "https://m.herald.example/osk?page=2",
  ])("is another for %s", (url) => {
    expect(idOf(url)).not.toBe(id);
  });

  test.each([
    "https://газета.example/озк",
    "http://[2001:db8::1]/osk",
    "https://_wire.example/",
    `https://${"long.".repeat(48)}example/`,
  ])("of %s is one that an article may have", (url) => {
    expect(articleSchema.shape.id.safeParse(idOf(url)).success).toBe(true);
  });

  test.each([null, "", "no address", "mailto:desk@herald.example", "file:///osk.html"])(
    "of %j is of the text",
    (url) => {
      expect(idOf(url)).toBe(deriveId({ url: null, text }));
      expect(idOf(url)).toMatch(/^text-[0-9a-f]{12}$/);
    },
  );

  test("of another text is another", () => {
    expect(deriveId({ url: null, text: "Varen fell." })).not.toBe(idOf(null));
  });
});

test.each([
  ["urn:newsml:wire.example:20310502:osk", "urn-newsml-wire.example-20310502-osk"],
  [" {osk} ", "osk"],
  ["osk_1.2-a", "osk_1.2-a"],
  ["мост", null],
  ["", null],
])("what a file calls itself, %j, becomes %j", (given, id) => {
  expect(idFrom(given)).toBe(id);
});

test("what is too long for an id ends in a hash, so that two of them do not meet", () => {
  const [first, second] = ["a", "b"].map((end) => idFrom(`osk${"-x".repeat(100)}${end}`) ?? "");
  expect(first).not.toBe(second);
  expect(articleSchema.shape.id.safeParse(first).success).toBe(true);
});
