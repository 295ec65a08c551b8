import { readEnv } from "@/lib/env/env";

/** Whether the operator may show more of an article than the sentences that claims stand in (READER in .env). */
export function mayShowText(): boolean {
  return readEnv(process.env).READER === "full";
}
