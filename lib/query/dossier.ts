import type { DossierView } from "@/lib/view/dossier";
import { findEventClaims } from "./claims";
import { findEvent } from "./events";

/** An event with all its claims and their reports, oldest first; null where there is none of that id. */
export async function findDossier(id: string): Promise<DossierView | null> {
  const [event, claims] = await Promise.all([findEvent(id), findEventClaims(id)]);
  return event && { ...event, claims };
}
