import styles from "./data.module.css";

type Field = { name: string; type: string; note: string };

/** What the fields of a file hold; each can be linked to. */
export function FieldList({ fields }: { fields: Field[] }) {
  return (
    <dl className={styles.fields}>
      {fields.map(({ name, type, note }) => (
        <div key={name} id={name.replaceAll(" ", "-")}>
          <dt>
            <code>{name}</code> <span className={styles.type}>{type}</span>
          </dt>
          <dd>{note}</dd>
        </div>
      ))}
    </dl>
  );
}
