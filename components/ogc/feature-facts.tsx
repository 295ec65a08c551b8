import { FeatureValue } from "./feature-table";
import styles from "./ogc.module.css";

type Value = string | number | boolean | null;
type Props = {
  columns: { name: string; note: string }[];
  properties: Record<string, Value>;
  geometry: { coordinates: number[] } | null;
};

/** One feature by itself: each property with what it means. */
export function FeatureFacts({ columns, properties, geometry }: Props) {
  return (
    <dl className={styles.facts}>
      {columns.map(({ name, note }) => (
        <div key={name}>
          <dt>
            <code>{name}</code>
          </dt>
          <dd>
            <FeatureValue value={properties[name] ?? null} />
            <p>{note}</p>
          </dd>
        </div>
      ))}
      <div>
        <dt>
          <code>geometry</code>
        </dt>
        <dd>
          {geometry ? geometry.coordinates.join(", ") : "–"}
          <p>Longitude and latitude of its place on WGS 84; none where it has no pin.</p>
        </dd>
      </div>
    </dl>
  );
}
