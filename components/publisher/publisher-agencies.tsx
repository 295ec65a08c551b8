import { CountList } from "@/components/stats/count-list";
import { sayShare } from "@/components/stats/say-share";
import { NO_AGENCY, toArticlesHref } from "@/lib/filter/articles";
import type { PrintedView } from "@/lib/view/publisher";

/** Whose reporting an outlet prints: its own, as far as its articles say, or an agency’s. */
export function PublisherAgencies({ publisher, printed }: { publisher: string; printed: PrintedView }) {
  const { agencies, articles } = printed;

  return (
    <CountList
      id="agencies"
      title="Own reporting or agency"
      named="Whose reporting"
      counted="articles"
      lines={agencies.map(({ name, count }) => ({
        key: name ?? NO_AGENCY,
        name: name ?? "No agency credited",
        note: sayShare(count, articles),
        href: toArticlesHref({ publisher: [publisher], agency: [name ?? NO_AGENCY] }),
        count,
      }))}
      none="No article of it has been read."
    >
      By what the articles credit. One that credits nobody may still repeat an agency; copies of one text are found all
      the same, and counted as one origin.
    </CountList>
  );
}
