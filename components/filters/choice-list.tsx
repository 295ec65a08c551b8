import type { Choice } from "@/lib/view/facet";
import { ChoiceBox } from "./choice-box";
import styles from "./choice-list.module.css";

type Props = {
  title: string;
  name: string;
  choices: Choice[];
  chosen: string[];
  /** What to call the values that are words of ours. */
  words?: Record<string, string>;
  onToggle: (value: string) => void;
};

/** Choices of one kind, of which any number may hold. */
export function ChoiceList({ title, name, choices, chosen, words, onToggle }: Props) {
  if (choices.length === 0) return null;

  return (
    <fieldset className={styles.list}>
      <legend>{title}</legend>
      {choices.map((choice) => (
        <ChoiceBox
          key={choice.value}
          name={name}
          label={words?.[choice.value] ?? choice.name}
          choice={choice}
          isChosen={chosen.includes(choice.value)}
          onToggle={onToggle}
        />
      ))}
    </fieldset>
  );
}
