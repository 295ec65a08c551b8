import { availableParallelism } from "node:os";
import { configDefaults, defineConfig } from "vitest/config";

// A far time zone: a day that moves with the clock's zone shows at once.
process.env.TZ = "Pacific/Auckland";

export default defineConfig({
  resolve: { alias: { "@": import.meta.dirname } },
  test: {
    include: ["{app,bench,components,lib,scripts}/**/*.test.{ts,tsx}"],
    exclude: [...configDefaults.exclude, "e2e/**", "prisma/client/**"],
    // Many tests wait for a command that they run: two at a time also where there are two cores.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    // A limit is there to end what hangs; how fast a thing is, the bench measures.
    testTimeout: 120_000,
    hookTimeout: 120_000,
    restoreMocks: true,
  },
});
