// The tests build into a folder of their own, so that they never touch what a running server serves.
const distDir = process.env.CLAIMLINE_DIST_DIR || ".next";

/** @type {import("next").NextConfig} */
export default {
  distDir,
  poweredByHeader: false,
  turbopack: { root: import.meta.dirname },
  typescript: { tsconfigPath: distDir === ".next" ? "tsconfig.json" : "tsconfig.test.json" },
  headers: async () => [
    {
      source: "/:path*",
      headers: [
        { key: "X-Content-Type-Options", value: "nosniff" },
        { key: "Referrer-Policy", value: "strict-origin-when-cross-origin" },
      ],
    },
  ],
};
