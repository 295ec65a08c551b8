import { availableParallelism } from "node:os";
import { configDefaults, defineConfig } from "vitest/config";

// A far time zone: a day that moves with the clock's zone shows at once.
process.env.TZ = "Pacific/Auckland";

const TESTS = ["{app,bench,components,lib,scripts}/**/*.test.{ts,tsx}"];

export default defineConfig({
  resolve: { alias: { "@": import.meta.dirname } },
  test: {
    exclude: [...configDefaults.exclude, "e2e/**", "prisma/client/**"],
    // Pure code is read once for all tests; what keeps something of a database has a world of its own for each file.
    projects: [
      { extends: true, test: { name: "shared", include: TESTS, exclude: ["lib/query/**"], isolate: false } },
      { extends: true, test: { name: "alone", include: ["lib/query/**/*.test.ts"] } },
    ],
    // Many tests wait for a command that they run: two at a time also where there are two cores.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    // A limit is there to end what hangs; how fast a thing is, the bench measures.
    testTimeout: 120_000,
    hookTimeout: 120_000,
    restoreMocks: true,
  },
});
