const NAMES = new Intl.DisplayNames("en", { type: "language" });

/** A language's name in English: `languageName("uk")` is “Ukrainian”. */
export function languageName(code: string): string {
  if (code === "und") return "a language that was not recognized";
  try {
    return NAMES.of(code) ?? code;
  } catch {
    // No code at all stands for itself.
    return code;
  }
}
