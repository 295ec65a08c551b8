import { presetsOf } from "@/lib/columns/presets";
import type { Scale } from "@/lib/columns/scale";
import type { Range } from "@/lib/columns/select";
import styles from "./presets.module.css";

type Props = { scale: Scale | null; range: Range; onAsk: (range: Range) => void };

/** Ranges of days to choose from. */
export function Presets({ scale, range, onAsk }: Props) {
  const presets = scale ? presetsOf(scale) : [{ words: "All days", range: {} as Range }];
  return (
    <fieldset className={styles.presets}>
      <legend className="visually-hidden">Days that are shown</legend>
      {presets.map((preset) => (
        <button
          key={preset.words}
          className={styles.preset}
          type="button"
          aria-pressed={preset.range.from === range.from && preset.range.to === range.to}
          onClick={() => onAsk(preset.range)}
        >
          {preset.words}
        </button>
      ))}
    </fieldset>
  );
}
