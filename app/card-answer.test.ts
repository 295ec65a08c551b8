import { writeFileSync } from "node:fs";
import { afterEach, expect, test, vi } from "vitest";
import { shownOf } from "@/lib/columns/columns.sample";
import { profileOf } from "@/lib/columns/profile";
import { answerCard } from "./card-answer";

const profile = profileOf(shownOf("2023-01-08", "2023-01-09", "2023-01-09", "2023-01-20"));
const status = {
  words: "Contested, unverified",
  glyph: { status: "contested", sides: ["RU", "UA"], unverified: true },
} as const;
const card = {
  title: "Київ, Černihiv and 基辅 🎉: “capture” claimed by Russia",
  status: { ...status, glyph: { ...status.glyph, sides: [...status.glyph.sides] } },
  profile,
};
const ask = (headers: HeadersInit = {}) => new Request("http://localhost/card.png", { headers });

afterEach(() => void vi.unstubAllGlobals());

test("a card is a picture of 1200 by 630, drawn without asking anybody, and not drawn again for who has it", async () => {
  const asked: string[] = [];
  const { fetch } = globalThis;
  vi.stubGlobal("fetch", (address: string) => {
    // The drawing program is read from an address that holds it.
    if (String(address).startsWith("data:")) return fetch(address);
    asked.push(String(address));
    return Promise.reject(new Error("no network"));
  });
  const answer = await answerCard(ask(), card);
  expect(answer.headers.get("content-type")).toBe("image/png");
  const picture = new DataView(await answer.arrayBuffer());
  if (process.env.CARD) writeFileSync(process.env.CARD, new Uint8Array(picture.buffer));
  expect([picture.getUint32(16), picture.getUint32(20)]).toEqual([1200, 630]);
  expect(asked).toEqual([]);
  const again = await answerCard(ask({ "if-none-match": answer.headers.get("etag") ?? "" }), card);
  expect(again.status).toBe(304);
});
