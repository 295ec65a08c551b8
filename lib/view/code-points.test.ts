import { expect, test } from "vitest";
import { toCodePoint } from "./code-points";

test.each(["plain", "🚜 Varen", "a🚜b🛠️c", "𝒱aren 👩‍🌾 said", "half \ud83d alone", "ends 🚜"])(
  "what is cut of “%s” by code points is what is cut by units",
  (text) => {
    for (let start = 0; start <= text.length; start++)
      for (let end = start; end <= text.length; end++) {
        const excerpt = text.slice(start, end);
        if (cutsASign(text, start) || cutsASign(text, end)) continue;
        expect([...text].slice(toCodePoint(text, start), toCodePoint(text, end)).join("")).toBe(excerpt);
      }
  },
);

function cutsASign(text: string, at: number): boolean {
  return /^[\udc00-\udfff]/.test(text.slice(at)) && /[\ud800-\udbff]$/.test(text.slice(0, at));
}
