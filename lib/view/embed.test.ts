import { expect, test } from "vitest";
import { toParams } from "@/lib/filter/query";
import { embedHref, readEmbed, readHeight, toEmbedCode } from "./embed";

const all = ["map", "timeline", "list"];

test.each([
  [{}, { parts: all, theme: "system" }],
  [
    { parts: "map,list", theme: "dark" },
    { parts: ["map", "list"], theme: "dark" },
  ],
  [{ parts: "list,map" }, { parts: ["map", "list"], theme: "system" }],
  [{ parts: ["list", "timeline"] }, { parts: ["timeline", "list"], theme: "system" }],
  [
    { parts: "globe,map", theme: "pink" },
    { parts: ["map"], theme: "system" },
  ],
  [
    { parts: "", theme: ["dark", "light"] },
    { parts: all, theme: "system" },
  ],
])("reads %j", (params, expected) => {
  expect(readEmbed(params)).toEqual(expected);
});

test.each([
  ["/embed", {}, { parts: all, theme: "system" }],
  [
    "/embed?type=strike&event=e&parts=map,list&theme=dark",
    { type: ["strike"], event: "e" },
    { parts: ["list", "map"], theme: "dark" },
  ],
] as const)("writes %s", (href, shown, look) => {
  const written = embedHref(shown as never, look as never);
  expect(written).toBe(href);
  const read = readEmbed(toParams(new URL(written, "https://claims.example.org").searchParams));
  expect(read).toEqual({ ...look, parts: all.filter((part) => (look.parts as readonly string[]).includes(part)) });
});

test("the code holds whatever is in it as text", () => {
  const code = toEmbedCode({ src: "https://c.example/embed?q=a&side=RU", title: 'Claims “x” "y" <b>', height: 480 });
  expect(code).toBe(
    '<iframe src="https://c.example/embed?q=a&amp;side=RU" title="Claims “x” &quot;y&quot; &lt;b&gt;" width="100%" height="480" loading="lazy" style="border: 1px solid #ccc"></iframe>',
  );
});

test.each([
  ["600", 600],
  ["600.4", 600],
  ["10", 320],
  ["99999", 1600],
  ["", 480],
  ["tall", 480],
])("a height of %j is %i", (text, height) => {
  expect(readHeight(text)).toBe(height);
});
