import { z } from "zod";

const PORT = "a number from 1 to 65535";
const TILES = "the address of raster tiles, as https://tiles.example.org/{z}/{x}/{y}.png";

const WORKERS = "a number of processes, from 1 to 64";

const port = z.coerce.number(PORT).int(PORT).min(1, PORT).max(65_535, PORT);
const text = z.string().optional();

/** Every variable that Claimline reads, its default, and in its message what is expected. `.env.example` tells more. */
export const envSchema = z
  .object({
    DATABASE_URL: z
      .string()
      .regex(/^file:./, "a SQLite file, as file:./data/claimline.db")
      .default("file:./data/claimline.db"),
    PORT: port.default(3000),
    WORKERS: z.coerce.number(WORKERS).int(WORKERS).min(1, WORKERS).max(64, WORKERS).optional(),
    SITE_URL: z.url({ protocol: /^https?$/, error: "an address, as https://claims.example.org" }).optional(),
    TILE_URL: z
      .string()
      .regex(/^https?:\/\/(?=.*\{z\})(?=.*\{x\})(?=.*\{y\})/, TILES)
      .optional(),
    TILE_CREDIT: text,
    READER: z.enum(["full", "excerpts"], "full or excerpts").default("full"),
    CORRECTIONS: z
      .union([z.email(), z.url({ protocol: /^https$/ })], "an e-mail address or one that begins with https://")
      .optional(),
    CHROMIUM_PATH: text,
    CLAIMLINE_TODAY: z.iso.date("a day, as 2023-01-31").optional(),
    CLAIMLINE_EVAL: text,
    CLAIMLINE_GAZETTEER: text,
  })
  .refine((env) => !env.TILE_URL || env.TILE_CREDIT, {
    path: ["TILE_CREDIT"],
    error: "the credit that the owner of the tiles at TILE_URL asks for",
  })
  .transform((env) => ({ ...env, SITE_URL: (env.SITE_URL ?? `http://localhost:${env.PORT}`).replace(/\/+$/, "") }));

export type Env = z.infer<typeof envSchema>;

/**
 * Reads the settings; an absent or empty variable has its default.
 *
 * Throws when a value is bad, naming each variable, what it is and what was expected.
 *
 *     readEnv({ PORT: "8080" }).SITE_URL // "http://localhost:8080"
 *     readEnv({ PORT: "eighty" })        // Error: PORT is "eighty"; expected a number from 1 to 65535. …
 */
export function readEnv(source: Record<string, string | undefined>): Env {
  const given = Object.fromEntries(Object.entries(source).filter(([, value]) => value));
  const result = envSchema.safeParse(given);
  if (result.success) return result.data;
  const complaints = result.error.issues.map(({ path, message }) => complain(String(path[0]), source, message));
  throw new Error(`${complaints.join("\n")}\nMend it in .env or in the environment; left out, it has its default.`);
}

function complain(name: string, source: Record<string, string | undefined>, expected: string): string {
  return `${name} is ${source[name] ? JSON.stringify(source[name]) : "not set"}; expected ${expected}.`;
}
