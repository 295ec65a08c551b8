import { brotliDecompressSync } from "node:zlib";
import { expect, test } from "@playwright/test";

test("scripts, styles and the basemap come packed to who takes that, and plain to who does not", async ({
  page,
  request,
}) => {
  const html = await (await request.get("/")).text();
  const addresses = [/\/_next\/static\/[\w./~-]+\.js/, /\/_next\/static\/[\w./~-]+\.css/, /\/basemap\/\w+\.json/];
  for (const form of addresses) {
    const address = html.match(form)?.[0] ?? `no ${form} in the page`;
    const plain = await request.get(address, { headers: { "Accept-Encoding": "identity" } });
    expect(plain.headers()["content-encoding"]).toBeUndefined();
    const packed = await request.get(address, { headers: { "Accept-Encoding": "br" } });
    expect(packed.headers()).toMatchObject({
      "content-encoding": "br",
      "content-type": plain.headers()["content-type"],
      "cache-control": plain.headers()["cache-control"],
      vary: "Accept-Encoding",
    });
    expect(await packed.text()).toBe(await plain.text());
    const bytes = await (await request.get(`${address}.br`)).body();
    expect(brotliDecompressSync(bytes).toString()).toBe(await plain.text());
  }
  await page.goto("/");
  await expect(page.getByRole("button", { name: "Zoom in" })).toBeVisible();
});
