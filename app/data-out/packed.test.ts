import { readdirSync } from "node:fs";
import { PHASE_PRODUCTION_SERVER } from "next/constants.js";
import { expect, test } from "vitest";
import { DATA } from "@/lib/view/data";
import config from "@/next.config.js";

test("each data address has a route, and the rules that name its encoding", async () => {
  const routes = readdirSync("app");
  const rules = ((await config(PHASE_PRODUCTION_SERVER).headers?.()) ?? []).map(({ source }) => source);
  for (const { name } of DATA) {
    expect(routes).toContain(name);
    const escaped = name.replaceAll(".", "\\.");
    const named = rules.filter((source) => source.split(/[(|)]/).includes(escaped));
    expect(named.filter((source) => source.startsWith("/:file"))).toHaveLength(2);
    expect(named.filter((source) => source.startsWith("/events/:id/"))).toHaveLength(2);
  }
});
