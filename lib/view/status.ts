import type { Status } from "@/lib/vocabulary";

/** The rule that gave a status, as a sentence. */
export const STATUS_RULES: Record<Status, string> = {
  contested: "One side asserts it; the other denies it, says that it held, or claims the same for itself.",
  acknowledged: "Asserted also by the side that loses by it, or by both sides alike.",
  "one-sided": "Asserted by one side only; the other is not on record here.",
  "third-party": "Asserted only by parties outside the war.",
  denied: "Only denials are known; what they answer is in none of the articles read.",
  narrated: "Only told in the outlets’ own voice, with nobody named as its source.",
};

/** Added where an outlet says that it could not check. */
export const UNVERIFIED_RULE = "An outlet says that it could not verify it.";
