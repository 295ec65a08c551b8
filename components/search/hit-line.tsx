import type { Hit } from "@/lib/view/search";
import styles from "./hit-line.module.css";
import { MarkedText } from "./marked-text";

/** One thing that is found: what it is called, what it is, and the printed words it was found by. */
export function HitLine({ hit: { href, title, side, note, excerpt } }: { hit: Hit }) {
  return (
    <li className={styles.hit}>
      <h3 className={styles.title}>
        <a href={href}>
          <MarkedText {...title} />
        </a>
      </h3>
      <p className={styles.note} data-side={side ?? undefined}>
        <MarkedText {...note} />
      </p>
      {excerpt && (
        <blockquote className={styles.excerpt} cite={excerpt.href}>
          <p>
            {excerpt.before && "… "}
            <MarkedText text={excerpt.text} marks={excerpt.marks} />
            {excerpt.after && " …"}
          </p>
          <footer>
            <a href={excerpt.href}>{excerpt.source || "Read it in the article"}</a>
          </footer>
        </blockquote>
      )}
    </li>
  );
}
