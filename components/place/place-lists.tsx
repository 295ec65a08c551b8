import { CountList } from "@/components/stats/count-list";
import styles from "@/components/stats/stats-page.module.css";
import type { PlaceStats } from "@/lib/columns/place-stats";
import { toHref } from "@/lib/filter/query";
import { claimantHref, publisherHref } from "@/lib/view/address";

/** Who speaks of it most, and who prints it. */
export function PlaceLists({ place, stats: { claimants, publishers } }: { place: string; stats: PlaceStats }) {
  return (
    <div className={styles.pair}>
      <CountList
        id="claimants"
        title="Who speaks of it"
        named="Claimant"
        counted="claims"
        lines={claimants.map(({ value, count }) => ({
          key: value.id,
          name: value.name,
          side: value.side,
          href: claimantHref(value.id),
          count,
          shown: toHref("/", { claimant: [value.id], place: [place] }),
        }))}
        none="Nobody."
      />
      <CountList
        id="outlets"
        title="Outlets that print it"
        named="Outlet"
        counted="claims"
        lines={publishers.map(({ value, count }) => ({
          key: value.id,
          name: value.name,
          href: publisherHref(value.id),
          count,
          shown: toHref("/", { publisher: [value.id], place: [place] }),
        }))}
        none="None."
      />
    </div>
  );
}
