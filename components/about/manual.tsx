import styles from "./manual.module.css";

/** A longer text of the project's own, as HTML. */
export function Manual({ html }: { html: string }) {
  // biome-ignore lint/security/noDangerouslySetInnerHtml: made of a file of this project, which who runs it owns
  return <article className={styles.manual} dangerouslySetInnerHTML={{ __html: html }} />;
}
