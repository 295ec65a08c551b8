import type { Linked } from "@/components/explorer/linked";
import type { MapView } from "@/components/explorer/use-address";
import type { Selection } from "@/lib/columns/select";
import type { EventView } from "@/lib/view/event";

export type MapProps = Linked & {
  shown: Selection;
  /** The event whose dossier is open, also where the filter hides it. */
  open: EventView | null;
  tiles: { url: string; credit: string } | null;
  onMove: (view: MapView) => void;
  /** When all events are asked to be seen again. */
  onFit: () => void;
  /** Before the list of those without a pin is jumped to. */
  onUnlocated: () => void;
  /** When the events of one settlement are asked for alone. */
  onPlace: (placeId: string) => void;
};
