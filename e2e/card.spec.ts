import { type APIResponse, expect, test } from "@playwright/test";
import { findEventPath } from "./events";

/** Width and height as a PNG says them at its beginning. */
async function expectPicture(response: APIResponse) {
  expect(response.status()).toBe(200);
  expect(response.headers()["content-type"]).toBe("image/png");
  const bytes = await response.body();
  expect(bytes.toString("latin1", 1, 4)).toBe("PNG");
  expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([1200, 630]);
}

test("a filter has a picture, which is not sent again to who has it", async ({ request }) => {
  const response = await request.get("/card.png?claimant=wagner");
  await expectPicture(response);
  const { etag = "", "cache-control": kept } = response.headers();
  expect(kept).toContain("max-age=3600");
  const again = await request.get("/card.png?claimant=wagner", { headers: { "If-None-Match": etag } });
  expect(again.status()).toBe(304);
  const other = await request.get("/card.png?side=UA");
  expect(other.headers().etag).not.toBe(etag);
});

test("an event has a picture; no event and no such filter have none", async ({ request }) => {
  const path = await findEventPath(request, "claimant=wagner", "Blahodatne");
  await expectPicture(await request.get(`${path}/card.png`));
  expect((await request.get("/events/none/card.png")).status()).toBe(404);
  const bad = await request.get("/card.png?from=yesterday");
  expect(bad.status()).toBe(400);
  expect((await bad.json()).errors[0].path).toEqual(["from"]);
});
