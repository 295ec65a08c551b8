import type { PlaceView } from "@/lib/view/event";

/** Settlements without what they share: of each its id, name and point, and the position of its region. */
export type PackedPlaces = {
  regions: string[];
  places: [id: string, name: string, region: number, lat: number, lon: number][];
};

/** `packPlaces([{ id: "gn-1", name: "Varen", admin1: "Osk Oblast", lat: 48.5, lon: 38 }])`; unpackPlaces is its inverse. */
export function packPlaces(places: readonly PlaceView[]): PackedPlaces {
  const regions = new Map<string, number>();
  const packed = places.map(({ id, name, admin1, lat, lon }): PackedPlaces["places"][number] => {
    const region = regions.get(admin1) ?? regions.size;
    regions.set(admin1, region);
    return [id, name, region, lat, lon];
  });
  return { regions: [...regions.keys()], places: packed };
}

/** The settlements whole again; a region that is not in the list is empty. */
export function unpackPlaces({ regions, places }: PackedPlaces): PlaceView[] {
  return places.map(([id, name, region, lat, lon]) => ({ id, name, admin1: regions[region] ?? "", lat, lon }));
}
