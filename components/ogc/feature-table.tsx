import styles from "./ogc.module.css";

type Value = string | number | boolean | null;
type Column = { name: string; note: string };
type FeatureRow = { id: string; properties: Record<string, Value>; geometry: { coordinates: number[] } | null };
type Props = {
  caption: string;
  columns: Column[];
  features: FeatureRow[];
  /** Where each of them stands alone. */
  hrefs: string[];
};

/**
 * Features as a plain table, a column a property, its title first: that says who claims it. It is wider than any screen, so that
 * it is moved within its own frame.
 */
export function FeatureTable({ caption, columns, features, hrefs }: Props) {
  const others = columns.filter(({ name }) => name !== "title");

  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what is scrolled must be reached by the keyboard
    <section className={styles.scroll} aria-label={caption} tabIndex={0}>
      <table className={styles.table}>
        <caption>{caption}</caption>
        <thead>
          <tr>
            <th scope="col">title</th>
            {others.map(({ name, note }) => (
              <th key={name} scope="col" title={note}>
                {name}
              </th>
            ))}
            <th scope="col">geometry</th>
          </tr>
        </thead>
        <tbody>
          {features.map(({ id, properties, geometry }, at) => (
            <tr key={id}>
              <th scope="row">
                <a href={hrefs[at]}>{properties.title}</a>
              </th>
              {others.map(({ name }) => (
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
