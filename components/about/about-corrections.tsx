import styles from "./about.module.css";

type Props = { corrections: string | undefined /** An e-mail address or a form, where the operator has given one. */ };

/** How to say that something was read wrongly, and how it is mended. */
export function AboutCorrections({ corrections }: Props) {
  return (
    <section className={styles.section} aria-labelledby="corrections">
      <h2 id="corrections">Corrections</h2>
      <p>
        Open the claim’s “Why?”, copy its citation, and send both to{" "}
        {corrections ? <Whom corrections={corrections} /> : "who runs this site"}. “Report a mistake” on the page of an
        event leads there too. Names, spellings, places and sides are plain files in the project’s <code>seeds</code>{" "}
        folder: a correction there mends every claim at the next reading. An event whose claims are regrouped keeps its
        old address, which leads on to the new one.
      </p>
    </section>
  );
}

function Whom({ corrections }: { corrections: string }) {
  if (corrections.includes("@") && !corrections.startsWith("https:"))
    return <a href={`mailto:${corrections}`}>{corrections}</a>;
  return <a href={corrections.replace("{address}", "")}>the form for corrections</a>;
}
