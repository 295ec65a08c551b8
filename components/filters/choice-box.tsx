import type { Choice } from "@/lib/view/facet";
import styles from "./choice-box.module.css";

type Props = { name: string; label: string; choice: Choice; isChosen: boolean; onToggle: (value: string) => void };

/** One choice with the number of claims it would show. */
export function ChoiceBox({ name, label, choice, isChosen, onToggle }: Props) {
  const { value, count } = choice;

  return (
    <label className={styles.choice} data-empty={count === 0 || undefined}>
      <input type="checkbox" name={name} value={value} checked={isChosen} onChange={() => onToggle(value)} />
      <span className={styles.label}>{label}</span>
      <span className={styles.count}>
        {count.toLocaleString("en")}
        <span className="visually-hidden">{count === 1 ? " claim" : " claims"}</span>
      </span>
    </label>
  );
}
