import type { PlaceLine } from "@/lib/columns/place-lines";
import { contestedIn, type PlaceLook, type PlaceSort, placesHref } from "@/lib/columns/place-order";
import { formatDay } from "@/lib/filter/days";
import { formatNumber } from "@/lib/filter/number";
import { placeHref } from "@/lib/view/address";
import styles from "./index-table.module.css";
import { SortHead } from "./sort-head";

/** Settlements with how much is claimed about them. */
export function PlaceTable({ places, look }: { places: PlaceLine[]; look: PlaceLook }) {
  const head = (sort: PlaceSort, name: string) => (
    <SortHead
      name={name}
      href={look.sort === sort ? null : placesHref({ ...look, sort })}
      order={sort === "name" ? "ascending" : "descending"}
    />
  );

  return (
    <table className={styles.table}>
      <caption className="visually-hidden">Places</caption>
      <thead>
        <tr>
          {head("name", "Place")}
          {head("events", "Events")}
          <th scope="col">Claims</th>
          {head("contested", "Contested")}
          {head("latest", "Last event")}
        </tr>
      </thead>
      <tbody>
        {places.map((place) => (
          <tr key={place.id}>
            <th scope="row">
              <a href={placeHref(place.id)}>{place.name}</a> <span className={styles.aside}>{place.admin1}</span>
            </th>
            <td>{formatNumber(place.events)}</td>
            <td>{formatNumber(place.claims)}</td>
            <td>{formatNumber(contestedIn(place))}</td>
            <td>{place.last ? formatDay(place.last, "short") : "undated"}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
