/** A box is [west, south, east, north], in degrees. */

/** Cuts a polygon's rings to a box (Sutherland and Hodgman: a side at a time). */
export function clipPolygon(rings, box) {
  return rings.map((ring) => clipRing(ring, box)).filter((ring) => ring.length >= 4);
}

/** Cuts a line to the pieces of it that lie in a box; the point after the last one inside is kept. */
export function clipLine(line, box) {
  const pieces = [];
  let piece = [];
  for (const [index, point] of line.entries()) {
    if (isInside(point, box)) {
      const before = line[index - 1];
      if (piece.length === 0 && before) piece.push(before);
      piece.push(point);
    } else if (piece.length > 0) {
      pieces.push([...piece, point]);
      piece = [];
    }
  }
  return [...pieces, piece].filter(({ length }) => length >= 2);
}

/**
 * Lets a ring run on beyond 180 degrees, as Russia's does at the Bering Strait, instead of jumping round the world. Points
 * that stay where they are stay the same to the last digit, or neighbours would no longer meet.
 */
export function unwrap(ring) {
  let turns = 0;
  const turned = ring.map(([x], index) => {
    const jump = index === 0 ? 0 : x - ring[index - 1][0];
    if (Math.abs(jump) > 180) turns -= Math.sign(jump);
    return turns;
  });
  const middle = ring.reduce((sum, [x], index) => sum + x + 360 * turned[index], 0) / ring.length;
  const home = Math.round(middle / 360);
  return ring.map(([x, y], index) => [x + 360 * (turned[index] - home), y]);
}

export function isInside([x, y], [west, south, east, north]) {
  return x >= west && x <= east && y >= south && y <= north;
}

function clipRing(ring, [west, south, east, north]) {
  const sides = [
    [([x]) => x >= west, (a, b) => [west, at(a, b, west, 0)]],
    [([x]) => x <= east, (a, b) => [east, at(a, b, east, 0)]],
    [([, y]) => y >= south, (a, b) => [at(a, b, south, 1), south]],
    [([, y]) => y <= north, (a, b) => [at(a, b, north, 1), north]],
  ];
  const open = ring.slice(0, -1);
  const cut = sides.reduce((points, [keeps, crossing]) => clipSide(points, keeps, crossing), open);
  return cut.length === 0 ? [] : [...cut, cut[0]];
}

function clipSide(points, keeps, crossing) {
  return points.flatMap((point, index) => {
    const before = points.at(index - 1);
    if (keeps(point)) return keeps(before) ? [point] : [crossing(before, point), point];
    return keeps(before) ? [crossing(before, point)] : [];
  });
}

/** The other coordinate where the segment from a to b has `value` on `axis`. Ordered, so that neighbours agree on it. */
function at(a, b, value, axis) {
  const [from, to] = a[axis] < b[axis] ? [a, b] : [b, a];
  const share = (value - from[axis]) / (to[axis] - from[axis]);
  return from[1 - axis] + share * (to[1 - axis] - from[1 - axis]);
}
