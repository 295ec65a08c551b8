import styles from "@/components/stats/stats-page.module.css";
import type { Neighbour, PlaceLink } from "@/lib/view/place";
import { OtherPlaces } from "./other-places";

type Props = { name: string; namesakes: PlaceLink[]; namesakeCount: number; nearby: Neighbour[] };

/** Other places of that name, and those near by. */
export function PlaceAround({ namesakes, namesakeCount, nearby, name }: Props) {
  return (
    <div className={styles.pair}>
      <OtherPlaces
        id="namesakes"
        title="Other places of that name"
        none={`The gazetteer has no other place whose name is written as one of ${name}.`}
        places={namesakes.map((place) => ({ ...place, note: place.admin1 }))}
        more={namesakeCount - namesakes.length}
      />
      <OtherPlaces
        id="nearby"
        title="Near by"
        none="Nothing is claimed about a place within 15 km."
        places={nearby.map((place) => ({ ...place, note: `${place.km < 1 ? "under 1" : Math.round(place.km)} km` }))}
        more={0}
      />
    </div>
  );
}
