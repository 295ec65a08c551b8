"use client";

import { useState } from "react";
import type { ChoiceKey } from "@/lib/filter/choose";
import type { Asking } from "./choice-box";
import { ChoiceBoxes } from "./choice-boxes";
import { findChoices, MANY } from "./find-choices";
import { FindField } from "./find-field";

type Props = Asking & {
  title: string;
  name: ChoiceKey;
  /** What to call the values that are words of ours. */
  words?: Record<string, string>;
  /** What the field asks that searches among many; without it, they are all shown. */
  find?: string;
};

/** Choices of one kind, of which any number may hold. */
export function ChoiceList({ title, name, words, find, ...asking }: Props) {
  const [sought, setSought] = useState("");
  const choices = asking.facets[name];
  if (choices.length === 0) return null;
  const found = findChoices(choices, sought);
  const isChosen = (value: string) => asking.filter[name].some((one) => one === value);
  const isMany = find !== undefined && choices.length > MANY;

  return (
    <fieldset>
      <legend>{title}</legend>
      {isMany && <FindField label={find} words={sought} onFind={setSought} isFound={found.length > 0} />}
      <ChoiceBoxes
        name={name}
        choices={choices.filter((choice) => found.includes(choice) || isChosen(choice.value))}
        words={words}
        most={isMany && sought === "" ? MANY : undefined}
        {...asking}
      />
    </fieldset>
  );
}
