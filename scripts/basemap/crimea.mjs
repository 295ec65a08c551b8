const SIMFEROPOL = [34.1, 44.95];

/**
 * Gives Crimea to Ukraine in a topology of world-atlas, which draws it as Russia at every scale (UN General Assembly
 * resolution 68/262). The line at Perekop goes with it. Changes the topology.
 */
export function giveCrimeaToUkraine(world, { feature, mergeArcs }) {
  const countries = world.objects.countries.geometries;
  const russia = countries.find(({ properties }) => properties.name === "Russia");
  const ukraine = countries.find(({ properties }) => properties.name === "Ukraine");
  const polygons = feature(world, russia).geometry.coordinates;
  const index = polygons.findIndex(([outer]) => hasPoint(outer, SIMFEROPOL));
  if (index < 0)
    throw new Error("No polygon of Russia in world-atlas has Simferopol in it: look at the package by hand.");
  const [crimea] = russia.arcs.splice(index, 1);
  const { type, arcs } = mergeArcs(world, [ukraine, { type: "Polygon", arcs: crimea }]);
  Object.assign(ukraine, { type, arcs });
}

/**
 * Whether a point lies in a ring: a ray from it crosses the ring an odd number of times.
 *
 * @param {number[][]} ring
 * @param {number[]} point
 */
export function hasPoint(ring, [x = 0, y = 0]) {
  let inside = false;
  for (const [index, [x1, y1]] of ring.entries()) {
    const [x2, y2] = ring.at(index - 1);
    if (y1 > y !== y2 > y && x < ((x2 - x1) * (y - y1)) / (y2 - y1) + x1) inside = !inside;
  }
  return inside;
}
