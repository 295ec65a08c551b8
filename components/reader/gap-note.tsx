import styles from "./gap-note.module.css";

/** Stands where the operator does not show the text. */
export function GapNote({ url }: { url: string | null }) {
  return (
    <div className={styles.gap} lang="en">
      Not shown here: the operator shows excerpts only.{" "}
      {url && (
        <a href={url} rel="noreferrer nofollow">
          Read the original
        </a>
      )}
    </div>
  );
}
