import { CopyText } from "@/components/claim/copy-text";
import { toBibtex, toCslJson } from "@/lib/view/citation-formats";
import type { Cited } from "@/lib/view/cited";
import styles from "./cite-note.module.css";

type Props = { cited: Cited; label: string };

/** A citation in three forms, to be copied by a button or by hand. */
export function CiteNote({ cited, label }: Props) {
  const forms = [
    ["Plain", cited.plain],
    ["BibTeX", toBibtex(cited)],
    ["CSL-JSON", toCslJson(cited)],
  ] as const;

  return (
    <details className={styles.cite}>
      <summary>{label}</summary>
      <dl>
        {forms.map(([name, text]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>
              <CopyText name={name} text={text} />
            </dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
