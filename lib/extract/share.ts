import type { PlaceMention } from "./mention";
import type { Range } from "./range";

/**
 * The words that tell of one event and not of its neighbours: a place between two triggers ends what the first tells.
 * Numbers are read from these words alone.
 *
 *     “[two were killed in A] [and three wounded in B]”
 */
export function shareOf(
  content: Range,
  triggers: readonly Range[],
  index: number,
  places: readonly PlaceMention[],
): Range {
  const borders = triggers.map((trigger, at) => {
    const previous = triggers[at - 1];
    const between = places.filter(({ first, last }) => previous && first > previous.last && last < trigger.first);
    return between.at(-1)?.last ?? null;
  });
  const opening = borders.slice(0, index + 1).findLast((border) => border !== null);
  const closing = borders.slice(index + 1).find((border) => border !== null);
  return {
    first: opening === undefined || opening === null ? content.first : opening + 1,
    last: closing ?? content.last,
  };
}
