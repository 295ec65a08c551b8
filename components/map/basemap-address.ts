/** Where our own map is. Made by scripts/make-basemap.mjs; docs/basemap.md says what is in it. */
export const BASEMAP = "/basemap/basemap.json";
