import { brotliDecompressSync } from "node:zlib";
import { expect, test } from "@playwright/test";

test("scripts and styles come packed to who takes that, and plain to who does not", async ({ page, request }) => {
  const html = await (await request.get("/")).text();
  for (const type of ["js", "css"]) {
    const address = html.match(new RegExp(`/_next/static/[\\w./~-]+\\.${type}`))?.[0] ?? `no ${type} in the page`;
    const plain = await request.get(address, { headers: { "Accept-Encoding": "identity" } });
    expect(plain.headers()["content-encoding"]).toBeUndefined();
    const packed = await request.get(address, { headers: { "Accept-Encoding": "br" } });
    expect(packed.headers()).toMatchObject({
      "content-encoding": "br",
      "content-type": plain.headers()["content-type"],
      "cache-control": expect.stringContaining("immutable"),
      vary: "Accept-Encoding",
    });
    expect(await packed.text()).toBe(await plain.text());
    const bytes = await (await request.get(`${address}.br`)).body();
    expect(brotliDecompressSync(bytes).toString()).toBe(await plain.text());
  }
  await page.goto("/");
  await expect(page.getByRole("button", { name: "Zoom in" })).toBeVisible();
});
