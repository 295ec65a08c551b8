import styles from "./ogc.module.css";

type Props = {
  description: string;
  crs: string[];
  extent: {
    spatial?: { bbox: number[][] };
    temporal: { interval: (string | null)[][] };
  };
};

/** What a collection holds and how far it reaches. */
export function CollectionFacts({ description, crs, extent }: Props) {
  const [from, to] = extent.temporal.interval[0] ?? [];
  return (
    <>
      <p>{description}</p>
      <dl className={styles.facts}>
        <div>
          <dt>Reaches, west, south, east, north</dt>
          <dd>{extent.spatial?.bbox[0]?.join(", ") ?? "nothing is pinned"}</dd>
        </div>
        <div>
          <dt>From and to</dt>
          <dd>{from && to ? `${from} – ${to}` : "nothing is dated"}</dd>
        </div>
        <div>
          <dt>Reference system</dt>
          <dd>{crs.join(", ")}</dd>
        </div>
      </dl>
    </>
  );
}
