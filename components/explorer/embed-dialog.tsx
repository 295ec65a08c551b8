import { useId, useLayoutEffect, useRef, useState } from "react";
import { toParams } from "@/lib/filter/query";
import { readFilter, readLook } from "@/lib/filter/read";
import { type EmbedLook, embedHref, HEIGHTS, PARTS, type Part, readHeight, toEmbedCode } from "@/lib/view/embed";
import { THEMES, type Theme } from "@/lib/view/theme";
import styles from "./embed-dialog.module.css";

const PART_WORDS: Record<Part, string> = { map: "Map", timeline: "Timeline", list: "List" };
const THEME_WORDS: Record<Theme, string> = { system: "As the reader’s system", light: "Light", dark: "Dark" };

type Props = {
  /** What is shown, as a sentence: what the frame is called. */
  title: string;
  onClose: () => void;
};

/** The code that shows what is seen now in another page, and what of it. */
export function EmbedDialog({ title, onClose }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const field = useRef<HTMLTextAreaElement>(null);
  const id = useId();
  const [look, setLook] = useState<EmbedLook>({ parts: [...PARTS], theme: "system" });
  const [height, setHeight] = useState(String(HEIGHTS.usual));
  const [said, setSaid] = useState("");

  useLayoutEffect(function show() {
    dialog.current?.showModal();
  }, []);

  const params = toParams(new URLSearchParams(window.location.search));
  const href = embedHref({ ...readFilter(params), ...readLook(params) }, look);
  const code = toEmbedCode({
    src: window.location.origin + href,
    title: `Claimline: ${title}`,
    height: readHeight(height),
  });

  function choose(change: Partial<EmbedLook>) {
    setSaid("");
    setLook({ ...look, ...change });
  }

  async function copy() {
    field.current?.focus();
    field.current?.select();
    try {
      await navigator.clipboard.writeText(code);
      setSaid("The code is copied.");
    } catch {
      setSaid("The code is marked: copy it with Ctrl+C, or ⌘C on a Mac.");
    }
  }

  return (
    <dialog
      ref={dialog}
      className={styles.dialog}
      aria-labelledby={`${id}-title`}
      onClose={onClose}
      // What lies behind the explorer must not close with it.
      onKeyDown={(event) => event.stopPropagation()}
    >
      <h2 id={`${id}-title`}>Embed this view</h2>
      <p>
        A page with this code shows what you see now, as it is here: with new articles it changes. Each title in it says
        who claims it.
      </p>
      <form className={styles.options} onSubmit={(event) => event.preventDefault()}>
        <fieldset>
          <legend>Parts</legend>
          {PARTS.map((part) => {
            const isOnly = look.parts.length === 1 && look.parts[0] === part;
            return (
              <label key={part}>
                <input
                  type="checkbox"
                  checked={look.parts.includes(part)}
                  disabled={isOnly}
                  onChange={() => choose({ parts: toggle(look.parts, part) })}
                />
                {PART_WORDS[part]}
              </label>
            );
          })}
        </fieldset>
        <label>
          Theme
          <select value={look.theme} onChange={(event) => choose({ theme: event.target.value as Theme })}>
            {THEMES.map((theme) => (
              <option key={theme} value={theme}>
                {THEME_WORDS[theme]}
              </option>
            ))}
          </select>
        </label>
        <label>
          Height in pixels
          <input
            type="number"
            min={HEIGHTS.least}
            max={HEIGHTS.most}
            step={20}
            value={height}
            onChange={(event) => {
              setSaid("");
              setHeight(event.target.value);
            }}
            onBlur={() => setHeight(String(readHeight(height)))}
          />
        </label>
      </form>
      <label className={styles.code}>
        Code
        <textarea ref={field} readOnly rows={5} spellCheck={false} value={code} />
      </label>
      <p className={styles.said} role="status">
        {said}
      </p>
      <div className={styles.ways}>
        <button className={styles.copy} type="button" onClick={copy}>
          Copy code
        </button>
        <a href={href} target="_blank" rel="noopener">
          Preview
        </a>
        <button className={styles.close} type="button" onClick={() => dialog.current?.close()}>
          Close
        </button>
      </div>
    </dialog>
  );
}

function toggle(parts: Part[], part: Part): Part[] {
  return PARTS.filter((one) => (one === part ? !parts.includes(one) : parts.includes(one)));
}
