import { pageOfClaims, pageOfEvents } from "@/lib/columns/paging";
import { eventsOf } from "@/lib/columns/select";
import type { CollectionId } from "@/lib/export/ogc/collection";
import { claimFeature, eventFeature, type Feature, type FeaturePage } from "@/lib/export/ogc/features";
import type { ItemsQuestion } from "@/lib/filter/ogc/items";
import { findClaimItem, findClaimItems } from "@/lib/query/claim-items";
import { findEventAddress } from "@/lib/query/event-address";
import { findEvent } from "@/lib/query/events";
import { findItems } from "@/lib/query/items";

/** The page of a collection that is asked for. */
export async function findPage(id: CollectionId, asked: ItemsQuestion, site: string): Promise<FeaturePage> {
  const shown = await findItems(asked.filter);
  if (id === "events") {
    const { rows, next } = pageOfEvents(shown, asked.after, asked.limit);
    const events = eventsOf({ ...shown, events: Int32Array.from(rows) });
    return { features: events.map((event) => eventFeature(event, site)), matched: shown.events.length, next };
  }
  const { rows, next } = pageOfClaims(shown, asked.after, asked.limit);
  const claims = findClaimItems(shown, rows);
  return { features: claims.map((claim) => claimFeature(claim, site)), matched: shown.claimCount, next };
}

/** One feature, or where it is now where an event has another id by now; null where there is none. */
export async function findFeature(id: CollectionId, featureId: string, site: string): Promise<Feature | string | null> {
  if (id === "claims") {
    const claim = await findClaimItem(featureId);
    return claim && claimFeature(claim, site);
  }
  const event = await findEvent(featureId);
  if (event) return eventFeature(event, site);
  return (await findEventAddress(featureId))?.id ?? null;
}
