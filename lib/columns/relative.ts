import { UNDATED } from "./columns";

/**
 * A day as the distance from another: days of one event lie near each other, and small numbers pack well. Where there is no
 * other day, it stays as it is, and so does no day. `relativeDay(19_020, 19_018)` is 2; absoluteDay is its inverse.
 */
export function relativeDay(day: number, from: number): number {
  return day === UNDATED || from === UNDATED ? day : day - from;
}

export function absoluteDay(distance: number, from: number): number {
  return distance === UNDATED || from === UNDATED ? distance : from + distance;
}
