const NAMES = new Intl.DisplayNames("en", { type: "region" });

/** A country's name in English, by ISO 3166: `countryName("UA")` is “Ukraine”. */
export function countryName(code: string): string {
  try {
    return NAMES.of(code) ?? code;
  } catch {
    // No code at all stands for itself.
    return code;
  }
}
