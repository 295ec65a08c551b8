import path from "node:path";
import { PHASE_DEVELOPMENT_SERVER } from "next/constants.js";
import { packFiles } from "./scripts/pack.mjs";

// The tests and the bench build into folders of their own, so that they never touch what a running server serves.
const distDir = process.env.CLAIMLINE_DIST_DIR || ".next";
const tsconfigs = { ".next": "tsconfig.json", ".next-bench": "tsconfig.bench.json" };

/** What stands for Leaflet: the parts that the map is made of, and nothing where there is no window. */
const LEAFLET = "./components/map/leaflet";

/** What a reader takes, by its own words. */
const accepts = (encoding) => ({ type: "header", key: "accept-encoding", value: `.*\\b${encoding}\\b.*` });
/** What routes pack themselves, as lib/view/data.ts names them; app/data-out/packed.test.ts compares them. */
const DATA = "(events\\.arrow|events\\.geojson|events\\.csv|claims\\.csv|claims\\.jsonld|acled\\.csv|feed\\.xml)";
const packed = (source, encoding, missing) => ({
  source,
  has: [accepts(encoding)],
  missing,
  headers: [{ key: "Content-Encoding", value: encoding }],
});

/** Files as scripts/pack.mjs has packed them. */
const files = (folder, end, type) => ({
  source: `${folder}/:file*${end}`,
  has: [accepts("br")],
  destination: `${folder}/:file*${end}.br`,
  headers: [
    { key: "Content-Encoding", value: "br" },
    { key: "Content-Type", value: type },
    { key: "Vary", value: "Accept-Encoding" },
  ],
});
const PACKED_FILES = [
  files("/_next/static", ".js", "application/javascript; charset=UTF-8"),
  files("/_next/static", ".css", "text/css; charset=UTF-8"),
  files("/basemap", ".json", "application/json; charset=UTF-8"),
  files("/basemap", ".svg", "image/svg+xml; charset=UTF-8"),
];

/** What is under /ogc is data, and for whoever asks as a browser does, or says so, a page. */
const isBrowser = { type: "header", key: "accept", value: ".*text/html.*" };
const wantsData = { type: "header", key: "accept", value: ".*application/(geo\\+)?json.*" };
const toOgcPage = (rule) => ({ source: "/ogc/:path*", destination: "/ogc-pages/:path*", ...rule });
const OGC_PAGES = [
  toOgcPage({ has: [{ type: "query", key: "f", value: "html" }] }),
  toOgcPage({ has: [isBrowser], missing: [{ type: "query", key: "f" }, wantsData] }),
];

/** In whose frames a page may stand. */
const framedBy = (whom) => ({ key: "Content-Security-Policy", value: `frame-ancestors ${whom}` });

/** @type {(packedFiles: typeof PACKED_FILES) => import("next").NextConfig} */
const withPacked = (packedFiles) => ({
  distDir,
  poweredByHeader: false,
  experimental: {
    // A page that no server answers is asked for again when the network is back; components/explorer/offline-note.tsx says so.
    useOffline: true,
    // Few and large files: who follows a link here sees one page, and each request takes a browser some milliseconds.
    turbopackChunking: { requestCost: 1_000_000, minChunkSize: 1_000_000, maxMergeChunkSize: 1_000_000 },
    cssChunking: { type: "graph", requestCost: 1_000_000 },
  },
  turbopack: {
    root: import.meta.dirname,
    resolveAlias: { leaflet: { browser: `${LEAFLET}/parts.js`, default: `${LEAFLET}/absent.cjs` } },
  },
  typescript: { tsconfigPath: tsconfigs[distDir] ?? "tsconfig.test.json" },
  compiler: {
    runAfterProductionCompile: ({ distDir }) =>
      packFiles([path.join(distDir, "static"), path.join(import.meta.dirname, "public/basemap")]),
  },
  rewrites: async () => ({ beforeFiles: [...packedFiles.map(({ headers, ...rewrite }) => rewrite), ...OGC_PAGES] }),
  headers: async () => [
    ...packedFiles.map(({ destination, ...rule }) => rule),
    // A route may not name its encoding itself, so the data routes pack by these rules.
    ...[`/:file${DATA}`, `/events/:id/:file${DATA}`].flatMap((source) => [
      packed(source, "br", []),
      packed(source, "gzip", [accepts("br")]),
    ]),
    {
      source: "/:path*",
      headers: [
        { key: "X-Content-Type-Options", value: "nosniff" },
        { key: "Referrer-Policy", value: "strict-origin-when-cross-origin" },
        framedBy("'self'"),
      ],
    },
    { source: "/embed", headers: [framedBy("*")] },
  ],
});

/** While the code is worked on, nothing is packed beforehand. */
export default (phase) => withPacked(phase === PHASE_DEVELOPMENT_SERVER ? [] : PACKED_FILES);
