import styles from "./data.module.css";

type Props = { mostRows: number; mostValues: number };

/** What holds for every data address. */
export function DataRules({ mostRows, mostValues }: Props) {
  return (
    <section className={styles.section} aria-labelledby="rules">
      <h2 id="rules">How to ask</h2>
      <ul>
        <li>
          The part of the address after <code>?</code> is that of the explorer: narrow it there, and take it along under{" "}
          <em>Download</em>. <a href="/api">Every key with what it takes</a>; none takes more than {mostValues} values.
        </li>
        <li>
          <code>/events/…/claims.csv</code> has what the page of an event shows, and so in every format but Arrow. The
          pages of claimants, places and outlets link to theirs.
        </li>
        <li>
          Without <code>limit</code> all rows are streamed. <code>limit</code> takes 1 to{" "}
          {mostRows.toLocaleString("en-GB")}; the header <code>Link</code> has the address of the next page.
        </li>
        <li>
          What is not understood is answered with status 400 and what was expected: nothing is dropped here, as nobody
          would see what is missing.
        </li>
        <li>
          Answers carry an <code>ETag</code>: who sends it back gets 304 until something new was read. They are packed
          with brotli or gzip, and scripts of other sites may read them. To read needs no key, and there is no limit on
          how often you ask.
        </li>
      </ul>
    </section>
  );
}
