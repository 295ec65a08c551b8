import { useMemo } from "react";
import type { Linked } from "@/components/explorer/linked";
import type { Spot } from "@/lib/columns/spots";
import type { EventView } from "@/lib/view/event";
import type { Town } from "./basemap-file";
import { Pin, useCamera, useFrame } from "./leaflet";
import { EventButton, GroupButton } from "./mark-button";
import { createMarks, type Mark, toMark } from "./marks";
import { TownLabels } from "./town-labels";

type Props = Linked & {
  spots: Spot[];
  open: EventView | null;
  towns: Town[];
  onList: (placeId: string) => void;
};

/** One mark for each settlement, or for several that would touch; the open event always stands alone. */
export function EventMarks({ spots, open, towns, onList, hovered, selected, onHover, onOpen }: Props) {
  const frame = useFrame();
  const camera = useCamera();
  const rest = useMemo(() => spots.flatMap((spot) => without(spot, open?.id)), [spots, open?.id]);
  const marksIn = useMemo(() => createMarks(rest), [rest]);
  const marks = marksIn(frame).sort((a, b) => b.lat - a.lat);

  function openMark({ spots, lat, lon, opensAt }: Mark) {
    const [spot] = spots;
    if (spots.length === 1 && spot) return onList(spot.place.id);
    camera.zoomTo({ lat, lon }, opensAt);
    camera.focus();
  }

  return (
    <>
      <TownLabels
        frame={frame}
        towns={towns}
        marks={
          open?.place ? [...marks, toMark([{ place: open.place, events: [open] }], open.place, frame.zoom)] : marks
        }
      />
      {marks.map((mark) => {
        const events = mark.spots.flatMap((spot) => spot.events);
        const isHovered = events.some(({ id }) => id === hovered);
        const [event] = events;
        if (!event) return null;
        return (
          <Pin key={mark.key} at={mark} raised={isHovered}>
            {events.length === 1 ? (
              <EventButton event={event} isHovered={isHovered} isOpen={false} onHover={onHover} onOpen={onOpen} />
            ) : (
              <GroupButton
                mark={mark}
                events={events}
                isHovered={isHovered}
                onHover={onHover}
                onOpen={() => openMark(mark)}
              />
            )}
          </Pin>
        );
      })}
      {open?.place && (
        <Pin key={open.id} at={open.place} raised>
          <EventButton
            event={open}
            isHovered={hovered === open.id}
            isOpen={selected === open.id}
            onHover={onHover}
            onOpen={onOpen}
          />
        </Pin>
      )}
    </>
  );
}

/** The settlement without the open event; none where nothing else is there. */
function without(spot: Spot, id: string | undefined): Spot[] {
  const events = spot.events.filter((event) => event.id !== id);
  if (events.length === spot.events.length) return [spot];
  return events.length > 0 ? [{ ...spot, events }] : [];
}
