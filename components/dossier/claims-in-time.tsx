import { MiniLanes } from "@/components/mini/mini-lanes";
import { MiniTimeline } from "@/components/mini/mini-timeline";
import { toColumns } from "@/lib/columns/build";
import { profileOf } from "@/lib/columns/profile";
import { select } from "@/lib/columns/select";
import { NO_FILTER } from "@/lib/filter/query";
import { reportsHref } from "@/lib/view/address";
import type { DossierPage } from "@/lib/view/dossier";

/** More claimants than these have no lane each. */
const MOST_LANES = 12;

/** Who said it when, a lane each; where many speak, how many claims each day has. */
export function ClaimsInTime({ event, here }: { event: DossierPage; here: ReadonlySet<string> }) {
  const { id: eventId, marks, title } = event;
  if (marks.length < 2) return null;
  if (new Set(marks.map(({ claimantId }) => claimantId)).size > MOST_LANES) {
    const profile = profileOf(select(toColumns([{ ...event, claims: marks }]), NO_FILTER));
    return <MiniTimeline profile={profile} label={`Claims of ${title}`} />;
  }
  const claims = marks.map((mark) => ({
    ...mark,
    href: here.has(mark.id) ? `#${mark.id}` : reportsHref({ id: mark.id, eventId }),
  }));
  return <MiniLanes claims={claims} label="Who said it when" />;
}
