import type { Linked } from "@/components/explorer/linked";
import type { Seen } from "@/components/explorer/use-address";
import type { Selection } from "@/lib/columns/select";
import type { Extent } from "@/lib/columns/spots";
import type { EventView } from "@/lib/view/event";

export type MapProps = Linked & {
  shown: Selection;
  /** Whether these are all events; some of them would say something untrue, so that none is drawn till then. */
  isWhole: boolean;
  /** How far it reaches what the first filter shows. */
  extent: Extent | null;
  /** The event whose dossier is open, also where the filter hides it. */
  open: EventView | null;
  tiles: { url: string; credit: string } | null;
  /** Whether days are dragged over: what can be a moment late, may be. */
  isDragged: boolean;
  onMove: (seen: Seen) => void;
  /** Whether only what is in view is asked for, and when it is, or no longer. */
  isWithin: boolean;
  onWithin: (seen: Seen) => void;
  onAnywhere: () => void;
  /** When all events are asked to be seen again. */
  onFit: () => void;
  /** Before the list of those without a pin is jumped to. */
  onUnlocated: () => void;
  /** When the events of one settlement are asked for alone. */
  onPlace: (placeId: string) => void;
};
