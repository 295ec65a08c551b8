import type { ClaimColumns, Columns } from "./columns";
import { type Profile, profileOf } from "./profile";

/**
 * How many claims each side makes and when, of these claims alone: the others are not looked at, however many there are.
 *
 *     profileOfClaims(columns, claimsByClaimant(columns).rows(3)).bars
 */
export function profileOfClaims(columns: Columns, rows: Int32Array): Profile {
  const { claims } = columns;
  const take = <T extends Int32Array | Uint8Array>(all: T, made: T): T => {
    for (let at = 0; at < rows.length; at++) made[at] = all[rows[at] ?? 0] ?? 0;
    return made;
  };
  const bytes = (all: Uint8Array) => take(all, new Uint8Array(rows.length));
  const numbers = (all: Int32Array) => take(all, new Int32Array(rows.length));
  // What a profile reads; nobody asks for the rest.
  const own: ClaimColumns = {
    ...claims,
    claimant: numbers(claims.claimant),
    side: bytes(claims.side),
    first: numbers(claims.first),
    last: numbers(claims.last),
  };
  const shown = new Uint8Array(rows.length).fill(1);
  return profileOf({
    columns: { ...columns, claims: own },
    claims: shown,
    claimCount: rows.length,
    events: new Int32Array(0),
  });
}
