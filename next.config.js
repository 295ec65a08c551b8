// The tests and the bench build into folders of their own, so that they never touch what a running server serves.
const distDir = process.env.CLAIMLINE_DIST_DIR || ".next";
const tsconfigs = { ".next": "tsconfig.json", ".next-bench": "tsconfig.bench.json" };

/** What a reader takes, by its own words. */
const accepts = (encoding) => ({ type: "header", key: "accept-encoding", value: `.*\\b${encoding}\\b.*` });
const packed = (encoding, missing) => ({
  source: "/events.arrow",
  has: [accepts(encoding)],
  missing,
  headers: [{ key: "Content-Encoding", value: encoding }],
});

/** @type {import("next").NextConfig} */
export default {
  distDir,
  poweredByHeader: false,
  // A page that no server answers is asked for again when the network is back; components/explorer/offline-note.tsx says so.
  experimental: { useOffline: true },
  turbopack: { root: import.meta.dirname },
  typescript: { tsconfigPath: tsconfigs[distDir] ?? "tsconfig.test.json" },
  headers: async () => [
    // A route may not name its encoding itself, so app/events.arrow packs by these two rules.
    packed("br", []),
    packed("gzip", [accepts("br")]),
    {
      source: "/:path*",
      headers: [
        { key: "X-Content-Type-Options", value: "nosniff" },
        { key: "Referrer-Policy", value: "strict-origin-when-cross-origin" },
      ],
    },
  ],
};
