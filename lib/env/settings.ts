import { type Env, readEnv } from "./env";

let kept: Env | undefined;

/** The settings of this process, read once: they do not change while it runs. Throws as readEnv does. */
export function settings(): Env {
  kept ??= readEnv(process.env);
  return kept;
}
