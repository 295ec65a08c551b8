import { MiniMap } from "@/components/mini/mini-map";
import styles from "@/components/stats/stats-page.module.css";
import { count, formatNumber } from "@/lib/filter/number";
import { placeHref } from "@/lib/view/address";
import type { Neighbour, PlaceFacts } from "@/lib/view/place";

/** Where it is, with the places near by, and whose coordinates those are. */
export function PlaceMap({ facts, nearby }: { facts: PlaceFacts; nearby: Neighbour[] }) {
  const { name, admin1, lat, lon, population, source, licence } = facts;
  const here = { lat, lon, name, label: `${name}, ${admin1}`, isMain: true };
  const others = nearby.map((place) => ({
    lat: place.lat,
    lon: place.lon,
    name: place.name,
    label: `${place.name}: ${count(place.events, "event")}`,
    href: placeHref(place.id),
  }));

  return (
    <section aria-labelledby="where">
      <h2 id="where">Where</h2>
      <MiniMap spots={[here, ...others]} label={`${name} and the places near by`} width={520} height={300} />
      <p className={styles.note}>
        {`${lat.toFixed(4)}, ${lon.toFixed(4)}`}: the gazetteer’s own coordinates ({source}, {licence}).
        {population !== null && population > 0 && ` ${formatNumber(population)} inhabitants before the war.`}
      </p>
    </section>
  );
}
