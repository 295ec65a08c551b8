import { type Figure, Figures } from "@/components/stats/figures";
import { sayShare } from "@/components/stats/say-share";
import type { Lag } from "@/lib/columns/acknowledged";
import type { ClaimantStats } from "@/lib/columns/claimant-stats";
import { count, formatNumber } from "@/lib/filter/number";
import type { Status } from "@/lib/vocabulary";

/** The numbers of a claimant, each with what it means. */
export function ClaimantFigures({ stats }: { stats: ClaimantStats }) {
  const events = stats.events.length;
  const of = (status: Status) => stats.statuses.find(({ value }) => value === status)?.count ?? 0;
  const share = (term: string, status: Status, note: string): Figure => ({
    term,
    value: sayShare(of(status), events),
    note: `${formatNumber(of(status))} of ${count(events, "event")}: ${note}`,
  });

  return (
    <Figures
      figures={[
        share("Contested", "contested", "one side asserts it, the other denies it or says the opposite."),
        share("Acknowledged", "acknowledged", "also asserted by the side that loses by it."),
        share("One side only", "one-sided", "the other side is not on record in what was read."),
        ...(stats.lag ? [lagFigure(stats.lag)] : []),
      ]}
    />
  );
}

function lagFigure({ median, counted, otherFirst, unknown }: Lag): Figure {
  const left = [
    otherFirst > 0 && `in ${formatNumber(otherFirst)} the other side spoke first`,
    unknown > 0 && `in ${formatNumber(unknown)} the exact days are not known`,
  ].filter(Boolean);
  const rest = left.length > 0 ? ` Not counted: ${left.join("; ")}.` : "";
  return {
    term: "Until the other side says so too",
    value: median === null ? "–" : sayDays(median),
    note:
      median === null
        ? `Median: no acknowledged event has an exact first day of both.${rest}`
        : `Median of ${count(counted, "acknowledged event")}, from its own first assertion on.${rest}`,
  };
}

/** Half a day comes of an even number of events. */
function sayDays(days: number): string {
  return days === 1 ? "1 day" : `${days} days`;
}
