/** The words of an article that a link leads to, with what stands beside them. */
export type FragmentText = { excerpt: string; before: string; after: string };

/** More words than these are not named one by one: the browser is told the first and the last. */
const MOST_WORDS = 10;
/** So many words name the beginning or the end of a range. */
const EDGE = 5;
/** So many words beside the excerpt tell it from others like it. */
const CONTEXT = 3;

/**
 * The address of an original with a text fragment, by which browsers scroll to the words and mark them
 * (https://wicg.github.io/scroll-to-text-fragment/). A browser that does not know it opens the page.
 *
 *     toTextFragment("https://a.example/1", { excerpt: "He said so.", before: "", after: " They left." })
 *     // "https://a.example/1#:~:text=He%20said%20so.,-They%20left."
 *
 * Words beside the excerpt are taken from its own line only: between paragraphs a page may have anything.
 */
export function toTextFragment(url: string, { excerpt, before, after }: FragmentText): string {
  const words = toWords(excerpt);
  if (words.length === 0) return url;
  const isShort = words.length <= MOST_WORDS && !/[\r\n]/.test(excerpt.trim());
  const edge = Math.min(EDGE, Math.floor(words.length / 2));
  const text = isShort || edge === 0 ? [words] : [words.slice(0, edge), words.slice(-edge)];
  const prefix = toWords(/[^\r\n]*$/.exec(before)?.[0] ?? "").slice(-CONTEXT);
  const suffix = toWords(/^[^\r\n]*/.exec(after)?.[0] ?? "").slice(0, CONTEXT);
  const parts = [
    ...(prefix.length > 0 ? [`${encode(prefix)}-`] : []),
    ...text.map(encode),
    ...(suffix.length > 0 ? [`-${encode(suffix)}`] : []),
  ];
  const [own = url] = url.split(":~:");
  return `${own}${own.includes("#") ? "" : "#"}:~:text=${parts.join(",")}`;
}

function toWords(text: string): string[] {
  return text.split(/\s+/).filter(Boolean);
}

/** A hyphen has a meaning of its own here, and is the one sign of it that encodeURIComponent leaves as it is. */
function encode(words: string[]): string {
  return encodeURIComponent(words.join(" ")).replaceAll("-", "%2D");
}
