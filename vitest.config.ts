import { configDefaults, defineConfig } from "vitest/config";

// A far time zone: a day that moves with the clock's zone shows at once.
process.env.TZ = "Pacific/Auckland";

export default defineConfig({
  resolve: { alias: { "@": import.meta.dirname } },
  test: {
    include: ["{app,bench,components,lib,scripts}/**/*.test.{ts,tsx}"],
    exclude: [...configDefaults.exclude, "e2e/**", "prisma/client/**"],
    restoreMocks: true,
  },
});
