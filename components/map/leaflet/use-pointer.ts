import type * as L from "leaflet";
import { useEffect, useMemo, useRef } from "react";
import { useMap, useMapEvents } from "react-leaflet";

type Pointer = {
  /** Says whether something is under the pointer. */
  onMove: (at: { x: number; y: number } | null) => boolean;
  onClick: (at: { x: number; y: number }) => void;
};

/** Follows the pointer over the map, in pixels from the top left; null where it has left, drags, or is a finger. */
export function usePointer({ onMove, onClick }: Pointer): void {
  const map = useMap();
  const latest = useRef({ onMove, onClick });
  useEffect(function keepLatest() {
    latest.current = { onMove, onClick };
  });
  const handlers = useMemo<L.LeafletEventHandlerFnMap>(
    () => ({
      click({ originalEvent, containerPoint: { x, y } }) {
        if (!isOnButton(originalEvent)) latest.current.onClick({ x, y });
      },
    }),
    [],
  );
  useMapEvents(handlers);
  useEffect(
    function followPointer() {
      const frame = map.getContainer();
      // What is drawn has no cursor of its own: the map has it for it.
      const move = (at: { x: number; y: number } | null) => {
        frame.style.cursor = latest.current.onMove(at) ? "pointer" : "";
      };
      const follow = (event: PointerEvent) => {
        if (event.pointerType === "touch" || event.buttons > 0) return;
        move(isOnButton(event) ? null : map.mouseEventToContainerPoint(event));
      };
      const leave = () => move(null);
      frame.addEventListener("pointermove", follow);
      frame.addEventListener("pointerleave", leave);
      return () => {
        frame.removeEventListener("pointermove", follow);
        frame.removeEventListener("pointerleave", leave);
        frame.style.cursor = "";
      };
    },
    [map],
  );
}

/** What lies on the map is not the map. */
function isOnButton({ target }: Event): boolean {
  return target instanceof Element && target.closest("button") !== null;
}

/** Tells when the map begins to move, whoever moves it. The handler stays the same object. */
export function useMoveStart(onMoveStart: () => void): void {
  const handlers = useMemo(() => ({ movestart: onMoveStart, resize: onMoveStart }), [onMoveStart]);
  useMapEvents(handlers);
}
