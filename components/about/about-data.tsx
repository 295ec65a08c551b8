import { DATA, dataDocsHref } from "@/lib/view/data";
import styles from "./about.module.css";

/** The data addresses in short; what each holds is told on a page of its own. */
export function AboutData() {
  return (
    <section className={styles.section} aria-labelledby="data">
      <h2 id="data">Data</h2>
      <p>
        What the explorer shows can be had as data, with the same filter in the address:{" "}
        <a href="/claims.csv?type=capture">/claims.csv?type=capture</a> holds what{" "}
        <a href="/?type=capture">/?type=capture</a> shows. <a href={dataDocsHref()}>The page about data</a> tells what
        each file holds and how to ask for it, <a href="/api">the page for programs</a> all parameters and answers.
      </p>
      <ul>
        {DATA.map(({ name, label }) => (
          <li key={name}>
            <a href={dataDocsHref(name)}>{label}</a>
          </li>
        ))}
      </ul>
      <p>
        Whatever you make of it, keep the claimant with the claim: a row says that somebody said so, never that it is
        so.
      </p>
    </section>
  );
}
