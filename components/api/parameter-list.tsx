import type { ReactNode } from "react";
import styles from "@/components/data/data.module.css";

type Parameter = { name: string; takes: ReactNode; kind: string; example: string | null };

/** The parameters of an address: what each takes, and an example. */
export function ParameterList({ parameters }: { parameters: Parameter[] }) {
  return (
    <dl className={styles.fields}>
      {parameters.map(({ name, takes, kind, example }) => (
        <div key={name} id={`parameter-${name}`}>
          <dt>
            <code>{name}</code> <span className={styles.type}>{kind}</span>
          </dt>
          <dd>
            {takes}
            {example && (
              <span className={styles.type}>
                {" "}
                As <code>{example}</code>.
              </span>
            )}
          </dd>
        </div>
      ))}
    </dl>
  );
}
