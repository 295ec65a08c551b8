import { placeHref } from "@/lib/view/address";
import type { CandidateView, EventView } from "@/lib/view/event";
import { REASON_WORDS, whyUnlocated } from "@/lib/view/unlocated";
import styles from "./place-candidates.module.css";

/** Why an event has no pin, and the places that remain possible. */
export function PlaceCandidates({ event, candidates }: { event: EventView; candidates: CandidateView[] }) {
  const { title, note } = REASON_WORDS[whyUnlocated(event)];

  return (
    <div className={styles.candidates}>
      <p>
        {event.placeName && `${event.placeName}: `}
        {title}
      </p>
      <p className={styles.note}>{note}</p>
      {candidates.length > 0 && (
        <ul>
          {candidates.map(({ id, name, admin1, lat, lon }) => (
            <li key={id}>
              <a href={placeHref(id)}>
                {name}, {admin1}
              </a>{" "}
              <span className={styles.note}>{`${lat.toFixed(4)}, ${lon.toFixed(4)}`}</span>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
