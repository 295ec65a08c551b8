import styles from "./play-button.module.css";
import type { Play } from "./use-play";

/** Plays the claims in order, and how fast. Where less motion is asked for there is no speed. */
export function PlayButton({ press, canPlay, isRunning, speed, changeSpeed }: Play) {
  const words = isRunning ? "Pause" : "Play the claims in order";

  return (
    <div className={styles.buttons}>
      <button
        className={styles.play}
        type="button"
        disabled={!canPlay}
        aria-label={words}
        title={words}
        onClick={press}
      >
        <svg viewBox="0 0 16 16" width="14" height="14" aria-hidden="true">
          <path d={isRunning ? "M4 3h3v10H4zM9 3h3v10H9z" : "M4 2.5l9.5 5.5L4 13.5z"} fill="currentColor" />
        </svg>
      </button>
      <button
        className={styles.speed}
        type="button"
        disabled={!canPlay}
        aria-label={`Speed: ${speed}×`}
        title="How fast it plays"
        onClick={changeSpeed}
      >
        {speed}×
      </button>
    </div>
  );
}
