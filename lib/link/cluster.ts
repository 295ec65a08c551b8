import type { Topic } from "@/lib/vocabulary";
import { groupBy } from "./group";
import { daysBetween } from "./link-day";
import { byPublication, type Mention } from "./mention";

/** Days within which two mentions of one place are about one event. Towns are fought for over weeks, struck in hours. */
export const WINDOW: Record<Exclude<Topic, "aid">, number> = { territory: 14, strike: 2 };

/** The mentions of one event, in order of publication. */
export type Cluster = [Mention, ...Mention[]];

/**
 * Puts mentions of one event together: same topic and place, each within the window of its neighbour in time. Events of
 * their own stay alone with those who speak of them. The order of what comes in does not matter.
 */
export function cluster(mentions: Mention[]): Cluster[] {
  const groups = groupBy(mentions, (mention) => mention.ownEvent ?? `${mention.topic} ${mention.placeId}`);
  return [...groups.values()].flatMap((group) => (group[0]?.ownEvent ? [group] : splitByWindow(group))).map(inOrder);
}

function splitByWindow(group: Mention[]): Mention[][] {
  const clusters: Mention[][] = [];
  let last: Mention | undefined;
  for (const mention of group.toSorted(byLinkDay)) {
    if (last && near(last, mention)) clusters.at(-1)?.push(mention);
    else clusters.push([mention]);
    last = mention;
  }
  return clusters;
}

function near(a: Mention, b: Mention): boolean {
  return a.topic !== "aid" && daysBetween(a.linkDay ?? "", b.linkDay ?? "") <= WINDOW[a.topic];
}

function byLinkDay(a: Mention, b: Mention): number {
  return (a.linkDay ?? "") < (b.linkDay ?? "") ? -1 : Number(a.linkDay !== b.linkDay);
}

function inOrder(mentions: Mention[]): Cluster {
  return mentions.toSorted(byPublication) as Cluster;
}
