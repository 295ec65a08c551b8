import { STATUS_WORDS } from "@/lib/filter/words";
import { STATUS_RULES, UNVERIFIED_RULE } from "@/lib/view/status";
import { STATUSES } from "@/lib/vocabulary";
import styles from "./about.module.css";
import { AboutCorrections } from "./about-corrections";

/** How claims are read and linked, what the words mean, and where it goes wrong. */
export function AboutMethod({ corrections }: { corrections?: string }) {
  return (
    <>
      <section className={styles.section} aria-labelledby="method">
        <h2 id="method">How it works</h2>
        <p>
          A <strong>claim</strong> is one speaker’s position on one event at one place: the speaker asserts it, denies
          it, or, as an outlet, says that it could not check. Written rules find the speaker, the reporting word, the
          place, the day and the kind of event in each sentence. No language model takes part, so the same article
          always gives the same claims, and every claim names the rule that found it under “Why?”. What counts as what
          is written down in <a href="/about/codebook">the codebook</a>, which people who code by hand go by too.
        </p>
        <p>
          Claims of one kind about one place join one <strong>event</strong> while each lies within 14 days of the next,
          a strike within 2. The status of an event follows from its claims alone:
        </p>
        <dl className={styles.rules}>
          {STATUSES.map((status) => (
            <div key={status}>
              <dt>{STATUS_WORDS[status]}</dt>
              <dd>{STATUS_RULES[status]}</dd>
            </div>
          ))}
          <div>
            <dt>Unverified</dt>
            <dd>Added to any of these: {UNVERIFIED_RULE.charAt(0).toLowerCase() + UNVERIFIED_RULE.slice(1)}</dd>
          </div>
        </dl>
      </section>
      <section className={styles.section} aria-labelledby="reading">
        <h2 id="reading">How to read it</h2>
        <ul>
          <li>
            <strong>Colour is a side</strong>, and always comes with words: vermillion is Russia-aligned, blue
            Ukraine-aligned, grey a third party.
          </li>
          <li>
            <strong>Outlets are not sources.</strong> Five papers that print one agency’s report, or one text, are five
            outlets and one origin.
          </li>
          <li>
            <strong>A correction erases nothing.</strong> When a page is corrected where it was read, its old text
            stays, marked; what only that says is told in the dossier and counts for nothing.
          </li>
          <li>
            <strong>Nothing is pinned by guess.</strong> A place that may be several, or is in no gazetteer, is not on
            the map but among <a href="/unlocated">the claims without a pin</a>. Coordinates are the gazetteer’s own.
          </li>
          <li>
            <strong>Days are as exact as the words.</strong> “Earlier this month” stays a span, and the day of
            publication is never taken for the day of the statement.
          </li>
          <li>
            <strong>An outlet’s own voice</strong> is kept apart as narration and counts for no side.
          </li>
        </ul>
      </section>
      <section className={styles.section} aria-labelledby="limits">
        <h2 id="limits">What it gets wrong</h2>
        <ul>
          <li>
            It knows what the articles it has read say, and nothing else. Silence of one side may mean that nobody asked
            it.
          </li>
          <li>
            It reads English, within one sentence mostly. Irony, rumours of rumours and long chains of speakers escape
            it.
          </li>
          <li>
            Villages of one name in one district are often left ambiguous, for only the article’s words choose between
            them.
          </li>
          <li>Who runs this site chose the articles. What is missing from them is missing here.</li>
          <li>
            How often the rules err is measured against articles coded by hand: <code>npm run evaluate</code> prints
            precision and recall for the rules in use.
          </li>
        </ul>
      </section>
      <AboutCorrections corrections={corrections} />
    </>
  );
}
