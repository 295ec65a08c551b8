/** Where a mistake is reported, and of what. */
type Mistake = { title: string; address: string };

/** Told readers where the operator names nobody to report to. */
const NOBODY = "/about#corrections";

/**
 * The address by which a reader reports a mistake; `to` is the operator's CORRECTIONS: an e-mail address, or that of a form, in
 * which `{address}` stands for the page's, else it is added to the query.
 *
 *     correctionHref("https://a.example/form?page={address}", { title, address: "https://b.example/events/x" })
 *     // "https://a.example/form?page=https%3A%2F%2Fb.example%2Fevents%2Fx"
 */
export function correctionHref(to: string | null, { title, address }: Mistake): string {
  if (!to) return NOBODY;
  if (!to.startsWith("https://")) {
    const subject = encodeURIComponent(`Mistake: ${title}`);
    return `mailto:${to}?subject=${subject}&body=${encodeURIComponent(`${address}\n\nWhat is wrong:\n`)}`;
  }
  const encoded = encodeURIComponent(address);
  if (to.includes("{address}")) return to.replaceAll("{address}", () => encoded);
  const [page = to, anchor] = to.split(/(?=#)/);
  return `${page}${page.includes("?") ? "&" : "?"}address=${encoded}${anchor ?? ""}`;
}
