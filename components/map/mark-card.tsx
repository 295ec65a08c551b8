import { type ReactNode, useLayoutEffect, useRef } from "react";
import { formatWhen } from "@/lib/filter/days";
import { count, formatNumber } from "@/lib/filter/number";
import { SIDE_WORDS, STATUS_WORDS } from "@/lib/filter/words";
import type { EventView, PlaceView } from "@/lib/view/event";
import { SIDES } from "@/lib/vocabulary";
import { placeCard } from "./card-place";
import type { Frame } from "./frame";
import styles from "./mark-card.module.css";
import { type Mark, sizeOf } from "./marks";
import type { Card } from "./use-card";

/** More claimants than these are counted. */
const MOST = 5;

type Props = { mark: Mark; frame: Frame; card: Card; children: ReactNode };

/** What a mark stands for, beside it. Its button says the same to who cannot see it. */
export function MarkCard({ mark, frame, card, children }: Props) {
  const element = useRef<HTMLDivElement>(null);

  useLayoutEffect(function place() {
    if (!element.current) return;
    const { offsetWidth: width, offsetHeight: height, style } = element.current;
    const at = placeCard({ ...frame.pixel(mark), size: sizeOf(mark) }, { width, height }, frame.size);
    style.visibility = at ? "visible" : "hidden";
    if (at) style.translate = `${Math.round(at.x)}px ${Math.round(at.y)}px`;
  });

  return (
    <div
      ref={element}
      className={styles.card}
      aria-hidden="true"
      onPointerEnter={card.hold}
      onPointerLeave={card.leave}
    >
      {children}
    </div>
  );
}

/** One event: what is claimed, when, how it stands, and who speaks of it. */
export function EventFacts({ event }: { event: EventView }) {
  const { title, from, to, datePrecision, status, unverified, claims } = event;
  const claimants = [...new Map(claims.map((claim) => [claim.claimantId, claim])).values()];
  const more = claimants.length - MOST;

  return (
    <>
      <p className={styles.title}>{title}</p>
      <p className={styles.facts}>
        {formatWhen({ from, to, precision: datePrecision }, "short")} · {STATUS_WORDS[status]}
        {unverified && ", unverified"}
      </p>
      <ul className={styles.sides}>
        {claimants.slice(0, MOST).map(({ claimantId, claimantName, side }) => (
          <li key={claimantId} data-side={side}>
            {claimantName}
          </li>
        ))}
        {more > 0 && <li>{more} more</li>}
      </ul>
    </>
  );
}

/** Several events: where they are, how many, and how many claims each side makes about them. */
export function GroupFacts({ mark, place }: { mark: Mark; place: PlaceView | undefined }) {
  const { events, places, sides } = mark;
  const others = places.length - 1;

  return (
    <>
      <p className={styles.title}>
        {place?.name}
        {others > 0 && ` and ${others === 1 ? "1 other place" : `${others} other places`}`}
      </p>
      <p className={styles.facts}>
        {formatNumber(events)} events
        {others === 0 && place?.admin1 && ` · ${place.admin1}`}
      </p>
      <ul>
        {SIDES.flatMap((side, at) => {
          const claims = sides[at] ?? 0;
          if (claims === 0) return [];
          return (
            <li key={side} data-side={side}>
              {SIDE_WORDS[side]}: {count(claims, "claim")}
            </li>
          );
        })}
      </ul>
    </>
  );
}
