import styles from "@/components/stats/stats-page.module.css";
import { Ways } from "@/components/stats/ways";
import { placesHref } from "@/lib/columns/place-order";
import type { PlaceStats } from "@/lib/columns/place-stats";
import { formatSpan } from "@/lib/filter/days";
import { count } from "@/lib/filter/number";
import { SIDE_WORDS } from "@/lib/filter/words";
import { countryName } from "@/lib/view/country";
import type { PlaceFacts } from "@/lib/view/place";

/** Which settlement it is, and how much is claimed about it by whom. */
export function PlaceHead({ facts, stats }: { facts: PlaceFacts; stats: PlaceStats | null }) {
  const { id, name, nativeName, admin1, admin2, country } = facts;

  return (
    <header className={styles.head}>
      <p className={styles.kicker}>
        <span>
          Place in {admin2 && `${admin2}, `}
          {admin1 && (
            <>
              <a href={placesHref({ region: admin1, sort: "events" })}>{admin1}</a>
              {", "}
            </>
          )}
          {countryName(country)}
        </span>
      </p>
      <h1>
        {name}
        {nativeName && nativeName !== name && (
          <span className={styles.native} lang={country === "UA" ? "uk" : undefined}>{` ${nativeName}`}</span>
        )}
      </h1>
      <p className={styles.summary}>{stats ? saySum(stats) : "Nothing that was read claims anything about it."}</p>
      {stats && <Ways of={{ place: [id] }} />}
    </header>
  );
}

function saySum({ claims, events, sides, profile: { from, to } }: PlaceStats): string {
  const when = from && to ? `, ${formatSpan(from, to)}` : "";
  const by = sides
    .filter((side) => side.count > 0)
    .map((side) => `${SIDE_WORDS[side.value]} ${side.count}`)
    .join(", ");
  return `${count(claims, "claim")} about ${count(events.length, "event")}${when}. By side: ${by}. What is claimed, not what is so.`;
}
