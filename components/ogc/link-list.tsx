import styles from "./ogc.module.css";

/** A link of a document, as lib/export/ogc writes it. */
export type LinkView = { href: string; rel: string; type: string; title: string };

/** Where a document leads: by addresses as they are, since each may be opened by a program too. */
export function LinkList({ links }: { links: LinkView[] }) {
  return (
    <section className={styles.section} aria-labelledby="links">
      <h2 id="links">Links</h2>
      <ul className={styles.links}>
        {links.map(({ href, rel, type, title }) => (
          <li key={`${rel} ${href}`}>
            <a href={href} rel={rel}>
              {title}
            </a>{" "}
            <span>
              {rel} · {type}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
