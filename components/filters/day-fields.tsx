"use client";

import { useEffect, useRef } from "react";
import type { Filter } from "@/lib/filter/filter";
import styles from "./day-fields.module.css";

type Props = { filter: Filter; onAsk: (filter: Filter) => void };

/** Half-typed years are days of the Middle Ages to a date field: nothing before this is asked. */
const EARLIEST = "1900-01-01";

/** The first and the last day. */
export function DayFields({ filter, onAsk }: Props) {
  return (
    <fieldset className={styles.days}>
      <legend>Days</legend>
      <DayField label="From" name="from" value={filter.from} onChange={(from) => onAsk({ ...filter, from })} />
      <DayField label="To" name="to" value={filter.to} onChange={(to) => onAsk({ ...filter, to })} />
      {(filter.from || filter.to) && (
        <button
          className={styles.reset}
          type="button"
          onClick={() => onAsk({ ...filter, from: undefined, to: undefined })}
        >
          All days
        </button>
      )}
    </fieldset>
  );
}

type FieldProps = { label: string; name: string; value?: string; onChange: (day: string | undefined) => void };

function DayField({ label, name, value = "", onChange }: FieldProps) {
  const field = useRef<HTMLInputElement>(null);

  // The field keeps what is being typed; only a change from outside replaces it.
  useEffect(
    function followValue() {
      if (field.current) field.current.value = value;
    },
    [value],
  );

  return (
    <label className={styles.day}>
      {label}
      <input
        ref={field}
        type="date"
        name={name}
        defaultValue={value}
        min={EARLIEST}
        onChange={({ target }) =>
          (target.value === "" ? value && target.validity.valid : target.value >= EARLIEST) &&
          onChange(target.value || undefined)
        }
      />
    </label>
  );
}
