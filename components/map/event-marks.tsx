import { useDeferredValue, useMemo } from "react";
import { createPortal } from "react-dom";
import type { Linked } from "@/components/explorer/linked";
import type { Selection } from "@/lib/columns/select";
import { eventsAt, type Spots } from "@/lib/columns/spots";
import { eventAt } from "@/lib/columns/view";
import { isWithin } from "@/lib/filter/box";
import type { EventView, PlaceView } from "@/lib/view/event";
import type { Town } from "./basemap-file";
import { createClusters } from "./clusters";
import { BEYOND, type Frame } from "./frame";
import { CanvasLayer } from "./leaflet/canvas-layer";
import { Pin } from "./leaflet/pin";
import { useCamera } from "./leaflet/use-camera";
import { useFrame } from "./leaflet/use-frame";
import { EventButton, GroupButton } from "./mark-button";
import { MarkCanvas } from "./mark-canvas";
import { EventFacts, GroupFacts, MarkCard } from "./mark-card";
import { type Mark, marksIn, opensAt, sizeOf } from "./marks";
import { labelTowns, type Obstacle } from "./town-labels";
import { pointingAt, useCard } from "./use-card";

type Props = Linked & {
  shown: Selection;
  isDragged: boolean;
  spots: Spots;
  open: EventView | null;
  towns: Town[];
  /** Beside the map, where a card takes the pointer from no mark. */
  cardHost: HTMLElement | null;
  onList: (place: number) => void;
};

/** More buttons than this are slow to move and to tab through: then marks are drawn, and look the same. */
const MOST_BUTTONS = 40;
/** The room that the open event takes, in pixels. */
const OPEN = 26;

/** One mark for each settlement, or for several that would touch; the open event always stands alone. */
export function EventMarks({ shown, isDragged, spots, open, towns, cardHost, onList, ...linked }: Props) {
  const { hovered, selected, onHover, onOpen } = linked;
  const frame = useFrame();
  const camera = useCamera();
  const { columns } = shown;
  const clusters = useMemo(() => createClusters(columns.places), [columns]);
  const rest = useMemo(() => without(open, shown, spots), [open, shown, spots]);
  const marks = useMemo(
    () => marksIn(rest, clusters, { ...frame, box: widened(frame.box) }).sort((a, b) => b.lat - a.lat),
    [rest, clusters, frame],
  );
  const obstacles = useObstacles(marks, isDragged, columns.places, open);
  const labels = useMemo(() => labelTowns(frame, towns, obstacles), [frame, towns, obstacles]);
  const hoveredPlace = hovered?.place ? columns.places.findIndex(({ id }) => id === hovered.place?.id) : -1;
  const isHovered = ({ places, event }: Mark) =>
    places.includes(hoveredPlace) && (event === null || columns.events.id.at(event) === hovered?.id);
  const viewOf = (row: number) => eventAt(columns, row, (claim) => shown.claims[claim] === 1);
  const placeOf = ({ main }: Mark) => columns.places[main];
  const { key, card } = useCard(cardHost);
  const carded = marks.find((mark) => mark.key === key);

  function openMark(mark: Mark) {
    const [place = 0] = mark.places;
    card.close();
    if (mark.event !== null) return onOpen(columns.events.id.at(mark.event));
    if (mark.places.length === 1) return onList(place);
    camera.zoomTo(mark, opensAt(mark, rest, clusters, frame.zoom));
    camera.focus();
  }

  return (
    <>
      {marks.length > MOST_BUTTONS ? (
        <MarkCanvas
          frame={frame}
          marks={marks}
          columns={columns}
          beneath={labels}
          card={card}
          isHovered={isHovered}
          onHover={(mark) => onHover(mark?.event == null ? null : viewOf(mark.event))}
          onOpen={openMark}
        />
      ) : (
        <>
          <CanvasLayer pane="marks" draw={labels} />
          {marks.map((mark) => (
            <Pin key={mark.key} at={mark} raised={isHovered(mark)}>
              {/* Beyond the edge it is there for who drags the map; the keyboard would find what nobody sees. */}
              <span {...pointingAt(mark.key, card)} inert={!isWithin(frame.box, mark)}>
                {mark.event !== null ? (
                  <EventButton
                    event={viewOf(mark.event)}
                    isHovered={isHovered(mark)}
                    isOpen={false}
                    onHover={onHover}
                    onOpen={onOpen}
                  />
                ) : (
                  <GroupButton
                    mark={mark}
                    place={placeOf(mark)?.name ?? ""}
                    isHovered={isHovered(mark)}
                    onOpen={() => openMark(mark)}
                  />
                )}
              </span>
            </Pin>
          ))}
        </>
      )}
      {cardHost &&
        carded &&
        createPortal(
          <MarkCard mark={carded} frame={frame} card={card}>
            {carded.event !== null ? (
              <EventFacts event={viewOf(carded.event)} />
            ) : (
              <GroupFacts mark={carded} place={placeOf(carded)} />
            )}
          </MarkCard>,
          cardHost,
        )}
      {open?.place && (
        <Pin key={open.id} at={open.place} raised>
          <EventButton
            event={open}
            isHovered={hovered?.id === open.id}
            isOpen={selected === open.id}
            onHover={onHover}
            onOpen={onOpen}
          />
        </Pin>
      )}
    </>
  );
}

/** What names keep clear of. While a brush is dragged, they need not follow each step. */
function useObstacles(marks: Mark[], isDragged: boolean, places: PlaceView[], open: EventView | null): Obstacle[] {
  const late = useDeferredValue(marks);
  const settled = isDragged ? late : marks;
  return useMemo(() => {
    const own = settled.map((mark) => ({ ...mark, size: sizeOf(mark), place: loneOf(mark, places) }));
    return open?.place ? [...own, { ...open.place, size: OPEN, place: open.place }] : own;
  }, [settled, places, open]);
}

/** The spots without the open event, where it is one of those shown. */
function without(open: EventView | null, shown: Selection, spots: Spots): Spots {
  const { columns } = shown;
  const place = open?.place ? columns.places.findIndex(({ id }) => id === open.place?.id) : -1;
  if (!open || !spots.events[place]) return spots;
  const rows = eventsAt(shown, place);
  const others = rows.filter((row) => columns.events.id.at(row) !== open.id);
  if (others.length === rows.length) return spots;
  return {
    ...spots,
    events: spots.events.with(place, others.length),
    lastEvent: spots.lastEvent.with(place, others.at(-1) ?? -1),
  };
}

function loneOf({ places }: Mark, all: PlaceView[]): PlaceView | null {
  return places.length === 1 ? (all[places[0] ?? 0] ?? null) : null;
}

function widened({ west, south, east, north }: Frame["box"]): Frame["box"] {
  const [across, up] = [(east - west) * BEYOND, (north - south) * BEYOND];
  return { west: west - across, south: south - up, east: east + across, north: north + up };
}
