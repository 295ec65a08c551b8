import { createHash } from "node:crypto";
import { readEnv } from "@/lib/env/env";
import { checkFilter } from "@/lib/filter/check";
import { findEvents } from "@/lib/query/events";
import type { EventView } from "@/lib/view/event";

type Format = { type: string; file: string; write: (events: EventView[], site: string) => string };

/** Anyone may read the data from another site's script. */
export const OPEN = {
  "Access-Control-Allow-Origin": "*",
  "Access-Control-Expose-Headers": "ETag, Content-Disposition",
};

/** Answers a data address: what its filter finds in one format, 304 where the reader has it, 400 with what is wrong. */
export async function answerData(request: Request, { type, file, write }: Format): Promise<Response> {
  const asked = checkFilter(new URL(request.url).searchParams);
  if ("errors" in asked) return Response.json({ errors: asked.errors }, { status: 400, headers: OPEN });

  const body = write(await findEvents(asked.filter), readEnv(process.env).SITE_URL);
  const tag = `"${createHash("sha256").update(body).digest("base64url").slice(0, 27)}"`;
  const headers = { ...OPEN, ETag: tag, "Cache-Control": "public, max-age=0, must-revalidate" };
  if (holds(request.headers.get("if-none-match"), tag)) return new Response(null, { status: 304, headers });
  return new Response(body, {
    headers: { ...headers, "Content-Type": type, "Content-Disposition": `attachment; filename="${file}"` },
  });
}

/** Whether a reader already has what the tag names; a proxy that compresses marks its tag as weak. */
export function holds(asked: string | null, tag: string): boolean {
  const tags = asked?.split(",").map((one) => one.trim().replace(/^W\//, "")) ?? [];
  return tags.includes(tag) || tags.includes("*");
}
