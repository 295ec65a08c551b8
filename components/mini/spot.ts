import type { SideCount } from "@/lib/columns/profile";
import type { Glyph } from "@/lib/view/glyph";

/** What a small map shows at one point. */
export type MiniSpot = {
  lat: number;
  lon: number;
  /** What it says to who cannot see it, and on a mouse's rest: “Varen: 3 claims”. */
  label: string;
  /** Written beside it where there is room. */
  name?: string;
  /** Where it leads. */
  href?: string;
  /**
   * One event is drawn as on the large map; several as a ring cut by the claims of each side, with their number in it. What has none
   * of these is a dot.
   */
  glyph?: Glyph;
  sides?: SideCount[];
  count?: number;
  /** One of several places that remain possible: a hollow mark. */
  isPossible?: boolean;
  /** What the map is about: it stays as it is, whatever is near it. */
  isMain?: boolean;
};
