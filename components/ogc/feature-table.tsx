import styles from "./ogc.module.css";

type Value = string | number | boolean | null;
type Column = { name: string; note: string };
type FeatureRow = { id: string; properties: Record<string, Value>; geometry: { coordinates: number[] } | null };
type Props = { caption: string; columns: Column[]; features: FeatureRow[] };

/** Features as a plain table, a column a property. It is wider than any screen, so that it is moved within its own frame. */
export function FeatureTable({ caption, columns, features }: Props) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what is scrolled must be reached by the keyboard
    <section className={styles.scroll} aria-label={caption} tabIndex={0}>
      <table className={styles.table}>
        <caption>{caption}</caption>
        <thead>
          <tr>
            {["id", ...columns.map(({ name }) => name), "geometry"].map((name) => (
              <th key={name} scope="col" title={columns.find((column) => column.name === name)?.note}>
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {features.map(({ id, properties, geometry }) => (
            <tr key={id}>
              <th scope="row">{id}</th>
              {columns.map(({ name }) => (
                <td key={name}>
                  <FeatureValue value={properties[name] ?? null} />
                </td>
              ))}
              <td>{geometry ? geometry.coordinates.join(", ") : "–"}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** One value; an address is a link. */
export function FeatureValue({ value }: { value: Value }) {
  if (typeof value === "string" && /^https?:\/\//.test(value)) return <a href={value}>{new URL(value).pathname}</a>;
  return value === null ? "–" : String(value);
}
