import type { Side } from "@/lib/vocabulary";
import type { EventReading } from "./events";

/** An event with the side that acts, where known. */
type Acted = Pick<EventReading, "type"> & { agent: Side | null; denied?: boolean };

const OTHER: Partial<Record<Side, Side>> = { RU: "UA", UA: "RU" };

/**
 * The side that gains by it (territory) or suffers it (strike); null where the words do not tell. A repelled attack gains
 * nobody anything.
 */
export function targetSideOf(
  { type, agent, denied = false }: Acted,
  speaker: Side,
  country: string | null,
): Side | null {
  const own = speaker === "RU" || speaker === "UA" ? speaker : null;
  // Who denies that a place fell speaks of the other side's gain.
  const sided = own && denied ? (OTHER[own] ?? null) : own;
  if (type === "repel" || type === "clash" || type === "aid") return null;
  if (type !== "strike") return agent ?? sided;
  if (agent) return OTHER[agent] ?? null;
  return country === "RU" ? "RU" : country === "UA" ? "UA" : null;
}
