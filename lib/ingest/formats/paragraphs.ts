const TEXT = 3;
const CDATA = 4;
const ELEMENT = 1;

/** Elements that begin on a line of their own, and end there. */
const BLOCKS = new Set(
  (
    "address article blockquote body center dd details div dl dt fieldset figure footer h1 h2 h3 h4 h5 h6 header hgroup hl2 hr li main " +
    "ol p pre section summary table tbody td tfoot th thead tr ul"
  ).split(" "),
);

/** Elements whose words are no words of the text. */
const SKIPPED = new Set(
  (
    "aside audio button canvas figcaption form head iframe input math media nav noscript object script select style svg template " +
    "textarea title video"
  ).split(" "),
);

/** What XML may put before the names of these elements. */
const PREFIX = /^(?:h|html|nitf|xhtml):/;

/** How pages call the line below a picture. */
const CAPTION = /(?:^|[\s_-])(?:caption|caption-text|credit)(?:$|[\s_-])/i;

/** What a reader does not see: soft hyphens, and blanks of no width. */
const UNSEEN = /[\u00AD\u200B\u2060\uFEFF]/g;

const NO_LETTER = /\0|\p{Surrogate}/gu;

/**
 * The paragraphs of some markup, each on one line: headings, items of lists and quotations are paragraphs of their own; scripts,
 * captions and menus are none.
 *
 *     // <h2>Osk</h2><p>It <b>fell</b>.<br>So they say.</p>
 *     paragraphsOf(body) // ["Osk", "It fell. So they say."]
 */
export function paragraphsOf(root: Element): string[] {
  const paragraphs: string[] = [];
  let open = "";
  const close = () => {
    paragraphs.push(
      ...open
        .split(/\n *\n/)
        .map(oneLine)
        .filter(Boolean),
    );
    open = "";
  };
  const visit = (node: Node) => {
    if (node.nodeType === TEXT || node.nodeType === CDATA) open += (node.textContent ?? "").replace(/\s+/g, " ");
    if (node.nodeType !== ELEMENT || isSkipped(node as Element)) return;
    const name = nameOf(node as Element);
    if (name === "br") open += "\n";
    const isBlock = BLOCKS.has(name);
    if (isBlock) close();
    for (const child of node.childNodes) visit(child);
    if (isBlock) close();
  };
  visit(root);
  close();
  return paragraphs;
}

/** A text as one line: `oneLine(" It\n fell. ")` is "It fell.". */
export function oneLine(text: string): string {
  return text.replace(UNSEEN, "").replace(NO_LETTER, "\uFFFD").replace(/\s+/g, " ").trim();
}

function isSkipped(element: Element): boolean {
  return SKIPPED.has(nameOf(element)) || CAPTION.test(element.getAttribute("class") ?? "");
}

function nameOf(element: Element): string {
  return element.localName.toLowerCase().replace(PREFIX, "");
}
