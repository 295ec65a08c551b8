import styles from "./basis.module.css";

type Props = { term: string; value: string /** “stated: …” or “inferred: …” */; basis: string };

/** A value with the ground on which it stands. */
export function Basis({ term, value, basis }: Props) {
  return (
    <div>
      <dt>{term}</dt>
      <dd>
        {value} <span className={styles.basis}>{basis}</span>
      </dd>
    </div>
  );
}
