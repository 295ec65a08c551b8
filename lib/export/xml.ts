/** Signs that XML 1.0 has no way to write, and halves of signs. */
const FORBIDDEN = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

const ENTITIES: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "\r": "&#13;" };

/** Text as XML holds it, in an element or between quotes; what XML cannot hold becomes U+FFFD: `escapeXml("a < b")`. */
export function escapeXml(text: string): string {
  return text.replace(FORBIDDEN, "\ufffd").replace(/[&<>"\r]/g, (sign) => ENTITIES[sign] ?? sign);
}

/** An element, left out where it holds nothing: `element("name", "A & B")` is `<name>A &amp; B</name>`. */
export function element(name: string, text: string | null, attributes: Record<string, string | null> = {}): string {
  const given = Object.entries(attributes).flatMap(([key, value]) =>
    value === null ? [] : ` ${key}="${escapeXml(value)}"`,
  );
  const start = `${name}${given.join("")}`;
  return text === null ? `<${start}/>` : `<${start}>${escapeXml(text)}</${name}>`;
}
