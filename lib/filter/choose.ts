import type { Filter } from "./filter";
import { MOST_VALUES } from "./read";

/** The keys of a filter whose values a reader ticks off a list. */
export type ChoiceKey = "side" | "claimant" | "type" | "status" | "stance" | "publisher";

/** The filter with one value more or, where it had that value, one less. */
export function toggle(filter: Filter, key: ChoiceKey, value: string): Filter {
  const values: readonly string[] = filter[key];
  const next = values.includes(value) ? values.filter((one) => one !== value) : [...values, value];
  return { ...filter, [key]: next };
}

/**
 * The filter that asks for one value alone of its kind. A side and a claimant both say who, so each forgets the other.
 *
 *     onlyOf({ type: ["strike", "aid"], side: ["RU"], … }, "type", "capture")  // { type: ["capture"], side: ["RU"], … }
 */
export function onlyOf(filter: Filter, key: ChoiceKey, value: string): Filter {
  return { ...filter, ...forget(key), [key]: [value] };
}

/** Whether the filter asks for this value and no other of its kind. */
export function isOnly(filter: Filter, key: ChoiceKey, value: string): boolean {
  return filter[key][0] === value && asked(filter, key) === 1;
}

/** The filter that asks for all values that are offered but one; as it was, where canBeAllBut says no. */
export function allBut(filter: Filter, key: ChoiceKey, value: string, offered: readonly string[]): Filter {
  if (!canBeAllBut(offered)) return filter;
  return { ...filter, ...forget(key), [key]: offered.filter((one) => one !== value) };
}

/** Whether all of these but one are some, and no more than an address may hold. */
export function canBeAllBut(offered: readonly unknown[]): boolean {
  return offered.length > 1 && offered.length - 1 <= MOST_VALUES;
}

/**
 * What is missing where a kind is asked for nearly whole: one value or two, and fewer than are asked for. Empty otherwise.
 *
 *     missingFrom({ type: ["capture", "aid"], … }, "type", ["capture", "strike", "aid"])  // ["strike"]
 */
export function missingFrom(filter: Filter, key: ChoiceKey, offered: readonly string[]): string[] {
  const values: readonly string[] = filter[key];
  // With a side and a claimant together, a claimant that is not asked for may still be shown with its side.
  if (asked(filter, key) > values.length || !values.every((one) => offered.includes(one))) return [];
  const missing = offered.filter((one) => !values.includes(one));
  return missing.length <= 2 && missing.length < values.length ? missing : [];
}

function isWho(key: ChoiceKey): boolean {
  return key === "side" || key === "claimant";
}

function forget(key: ChoiceKey): Partial<Filter> {
  return isWho(key) ? { side: [], claimant: [] } : {};
}

/** How many values of a kind are asked for; sides and claimants are one kind. */
function asked(filter: Filter, key: ChoiceKey): number {
  return isWho(key) ? filter.side.length + filter.claimant.length : filter[key].length;
}
