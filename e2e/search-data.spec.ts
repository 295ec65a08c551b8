import { expect, test } from "@playwright/test";

type Group = { kind: string; items: { href: string; title: { text: string }; excerpt: { text: string } | null }[] };

test("search.json gives the first of each kind, by any spelling", async ({ request }) => {
  for (const q of ["Blahodatne", "Blagodatnoye", "Благодатне", "blahod"]) {
    const response = await request.get(`/search.json?q=${encodeURIComponent(q)}`);
    expect(response.status()).toBe(200);
    const { groups }: { groups: Group[] } = await response.json();
    const of = (kind: string) => groups.find((group) => group.kind === kind)?.items ?? [];
    expect(of("place")[0]?.title.text, q).toBe("Blahodatne");
    // The place is found also where the sentence spells it in a way of its own.
    expect(of("excerpt")[0]?.title.text, q).toContain("Blahodatne");
    expect(of("excerpt")[0]?.excerpt?.text, q).toMatch(/\w/);
    expect(of("article").length, q).toBeGreaterThan(0);
  }
});

test("no words find nothing", async ({ request }) => {
  for (const query of ["", "q=", "q=%E2%80%94"])
    expect((await (await request.get(`/search.json?${query}`)).json()).groups, query).toEqual([]);
});

test("search.json says what is wrong", async ({ request }) => {
  for (const [query, path] of [
    ["q=a&side=moon", "side"],
    ["q=a&kind=place", "kind"],
    ["q=a&q=b", "q"],
  ]) {
    const response = await request.get(`/search.json?${query}`);
    expect(response.status(), query).toBe(400);
    expect((await response.json()).errors[0].path[0], query).toBe(path);
  }
});

test("the same words find the same claims as data and in the search", async ({ request }) => {
  for (const q of ["Zelenskiy", "Blagodatnoye", '"could not"', "captured Soled"]) {
    const words = encodeURIComponent(q);
    const { features } = await (await request.get(`/events.geojson?q=${words}`)).json();
    const page = await (await request.get(`/search?q=${words}&kind=excerpt`)).text();
    const events = new Set([...page.matchAll(/href="(\/events\/[^"]+)"/g)].map(([, href]) => href));
    const expected = features.map(({ id }: { id: string }) => `/events/${encodeURIComponent(id)}`);
    expect([...events].sort(), q).toEqual(expected.sort());
  }
});
