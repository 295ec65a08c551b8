import { groundsOf } from "@/lib/link/status";
import type { ClaimView } from "@/lib/view/claim";
import { CLAIMS_A_PAGE, type DossierPage, type DossierView, REPORTS_A_CLAIM, toPositions } from "@/lib/view/dossier";
import { toLosses } from "@/lib/view/losses";
import { toOrigins } from "@/lib/view/origins";
import { toPage } from "@/lib/view/page";
import { addReports, toClaimViews } from "@/lib/view/to-claim";
import { toEventViews } from "@/lib/view/to-event";
import { selectClaimReports } from "./claims";
import { selectEventClaims } from "./events";
import { selectLosses, selectPrintings } from "./printings";
import { findRelated } from "./related";

/** An event with its claims and their reports, oldest first and no more than a page of them; null where there is none of that id. */
export async function findDossier(id: string): Promise<DossierView | null> {
  const found = await findClaims(id);
  if (!found) return null;
  const claims = found.claims.slice(0, CLAIMS_A_PAGE);
  return { ...found.event, claims: addReports(claims, await selectClaimReports(idsOf(claims), REPORTS_A_CLAIM)) };
}

/** What of a dossier is asked for: a page of it, or of the reports of one claim. */
export type DossierLook = { page: number; claim: string | null };

/** An event with all that its page shows; null where there is none of that id. An unknown claim is not asked for. */
export async function findDossierPage(id: string, look: DossierLook): Promise<DossierPage | null> {
  const found = await findClaims(id);
  if (!found) return null;
  const { event, claims: all } = found;
  const left = standing(all);
  const isCorrected = left.every(({ superseded }) => superseded);
  const [printings, losses, related, shown] = await Promise.all([
    selectPrintings(id, isCorrected),
    left.some(({ killed, wounded }) => killed !== null || wounded !== null) ? selectLosses(id, isCorrected) : [],
    findRelated(event),
    readPage(all, look),
  ]);
  const grounds = new Set(groundsOf(left).map((claim) => claim.id));
  return {
    ...event,
    ...shown,
    marks: event.claims,
    reportCount: printings.reduce((sum, { reports }) => sum + reports, 0),
    positions: toPositions(left),
    grounds: event.claims.filter((claim) => grounds.has(claim.id)),
    origins: toOrigins(printings),
    losses: toLosses(losses),
    placeReasons: reasonsOf(shown.claims),
    related,
  };
}

async function findClaims(id: string) {
  const rows = await selectEventClaims(id);
  const [event] = toEventViews(standing(rows));
  return event ? { event, claims: toClaimViews(rows, []) } : null;
}

/** What counts: claims that nobody prints any more do where there are no others. */
function standing<T extends { superseded: boolean | number }>(all: T[]): T[] {
  const left = all.filter(({ superseded }) => !superseded);
  return left.length > 0 ? left : all;
}

async function readPage(all: ClaimView[], look: DossierLook): Promise<Pick<DossierPage, "claims" | "page" | "only">> {
  const only = all.find((claim) => claim.id === look.claim);
  if (only) {
    const [first] = addReports([only], await selectClaimReports([only.id], 1));
    const page = toPage(look.page, first?.reportCount ?? 0);
    const reports = await selectClaimReports([only.id], page.take, page.skip);
    return { claims: addReports([only], reports), page, only: only.id };
  }
  const page = toPage(look.page, all.length, CLAIMS_A_PAGE);
  const claims = all.slice(page.skip, page.skip + page.take);
  return { claims: addReports(claims, await selectClaimReports(idsOf(claims), REPORTS_A_CLAIM)), page, only: null };
}

function idsOf(claims: ClaimView[]): string[] {
  return claims.map(({ id }) => id);
}

/** More reasons than these tell no more. */
const MOST_REASONS = 5;

function reasonsOf(claims: ClaimView[]): string[] {
  const reasons = claims.flatMap(({ reports }) => reports.map(({ basis }) => basis.place));
  return [...new Set(reasons)].filter(Boolean).slice(0, MOST_REASONS);
}
