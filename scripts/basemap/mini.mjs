/** What a small map shows, from the ground up; as in the basemap but each layer in one piece. */
const LAYERS = ["land", "lakes", "rivers", "regions", "borders"];

/**
 * The basemap as a picture that pages take parts of: `<use href="/basemap/mini.svg#land">`. It has lines and no colours, which are
 * those of the page; a line is as wide however small the part.
 *
 * @param {ReturnType<typeof import("./paths.mjs").toPaths>} basemap
 */
export function toMiniSvg(basemap) {
  const paths = LAYERS.map(
    (layer) =>
      `<path id="${layer}" fill-rule="evenodd" vector-effect="non-scaling-stroke" d="${basemap[layer].map(({ path }) => path).join("")}"/>`,
  );
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${basemap.units} ${basemap.units}">\n${paths.join("\n")}\n</svg>\n`;
}

/**
 * The towns that a small map names for orientation, as the server reads them: the largest first.
 *
 * @param {ReturnType<typeof import("./paths.mjs").toPaths>} basemap
 */
export function toMiniTowns({ towns }) {
  return `[\n${towns.map(({ name, minZoom, lat, lon }) => JSON.stringify([name, minZoom, lat, lon])).join(",\n")}\n]\n`;
}
