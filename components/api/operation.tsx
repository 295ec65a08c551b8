import styles from "@/components/data/data.module.css";
import own from "./operation.module.css";

type Answer = { status: string; description: string; type: string | null };
type Props = {
  path: string;
  summary: string;
  description: string;
  /** Names of its parameters. */
  takes: string[];
  answers: Answer[];
  /** Addresses to try, and the page that tells more; null where there is none. */
  tries: { href: string; words: string }[];
};

/** One address: what it gives, what it takes, and what it answers. */
export function Operation({ path, summary, description, takes, answers, tries }: Props) {
  return (
    <article className={own.operation} aria-label={path}>
      <h3>
        <code>GET {path}</code>
      </h3>
      <p>
        <strong>{summary}.</strong> {description}
      </p>
      {takes.length > 0 && (
        <p className={styles.type}>
          Takes{" "}
          {takes.map((name, at) => (
            <span key={name}>
              {at > 0 && ", "}
              <a href={`#parameter-${name}`}>{name}</a>
            </span>
          ))}
          .
        </p>
      )}
      <dl className={styles.fields}>
        {answers.map(({ status, description, type }) => (
          <div key={status}>
            <dt>
              {status} {type && <span className={styles.type}>{type}</span>}
            </dt>
            <dd>{description}</dd>
          </div>
        ))}
      </dl>
      {tries.length > 0 && (
        <ul className={own.tries}>
          {tries.map(({ href, words }) => (
            <li key={href}>
              <a href={href}>{words}</a>
            </li>
          ))}
        </ul>
      )}
    </article>
  );
}
