import { MiniMap } from "@/components/mini/mini-map";
import type { MiniSpot } from "@/components/mini/spot";
import { PLACE_WORDS } from "@/lib/filter/words";
import { placeHref } from "@/lib/view/address";
import type { DossierPage } from "@/lib/view/dossier";
import { PlaceCandidates } from "./place-candidates";
import styles from "./place-facts.module.css";

/** Where it is said to have been, why that place was chosen, and a small map; where it is not known, what remains possible. */
export function PlaceFacts({ event }: { event: DossierPage }) {
  const { place, placePrecision, placeReasons } = event;

  return (
    <div className={styles.place}>
      <h2>Place</h2>
      {place ? (
        <>
          <p>
            <a href={placeHref(place.id)}>
              {place.name}, {place.admin1}
            </a>
          </p>
          <p className={styles.note}>
            {`${place.lat.toFixed(4)}, ${place.lon.toFixed(4)}`}: the gazetteer’s own coordinates,{" "}
            {PLACE_WORDS[placePrecision]}
          </p>
        </>
      ) : (
        <PlaceCandidates event={event} candidates={event.candidates} />
      )}
      <MiniMap spots={spotsOf(event)} label="Where these claims are about" width={304} height={190} />
      {placeReasons.length > 0 && (
        <details>
          <summary>{place ? "Why this place" : "How it was read"}</summary>
          <ul className={styles.reasons}>
            {placeReasons.map((reason) => (
              <li key={reason}>{reason}</li>
            ))}
          </ul>
        </details>
      )}
      {place && (
        <p>
          <a href={`/?event=${encodeURIComponent(event.id)}`}>Show on the map</a>
        </p>
      )}
    </div>
  );
}

function spotsOf({ place, candidates, status, sides, unverified }: DossierPage): MiniSpot[] {
  if (place) {
    const { lat, lon, name } = place;
    return [{ lat, lon, name, label: name, glyph: { status, sides, unverified } }];
  }
  return candidates.map(({ lat, lon, name, admin1 }) => ({
    lat,
    lon,
    name: admin1,
    label: `It may be ${name}, ${admin1}`,
    isPossible: true,
  }));
}
