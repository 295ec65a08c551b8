import { holds, OPEN } from "@/app/data-answer";
import { chooseEncoding } from "@/app/data-out/encoding";
import { preflight } from "@/app/data-out/handlers";
import { BYTES_HEADER } from "@/lib/columns/columns";
import { checkFilter } from "@/lib/filter/check";
import { countChoices } from "@/lib/filter/query";
import { findEventSet, readColumns } from "@/lib/query/event-set";
import { arrowFile, pack } from "./file";

/** The events of a filter as an Arrow file; with `form=packed` as the explorer reads it. */
export async function GET(request: Request): Promise<Response> {
  const query = new URL(request.url).searchParams;
  const form = query.get("form") === "packed" ? "packed" : "open";
  if (form === "packed") query.delete("form");
  const asked = checkFilter(query);
  const encoding = chooseEncoding(request.headers.get("accept-encoding"));
  const varying = { ...OPEN, Vary: "Accept-Encoding" };
  if ("errors" in asked) {
    const errors = await pack(new TextEncoder().encode(JSON.stringify({ errors: asked.errors })), encoding);
    const headers = { ...varying, "Content-Type": "application/json" };
    return new Response(toBody(errors), { status: 400, headers });
  }

  const { q } = asked.filter;
  const isSet = countChoices(asked.filter) === (q ? 1 : 0);
  const columns = isSet ? await findEventSet({ q }) : await readColumns(asked.filter);
  const file = arrowFile(columns, form);
  const tag = `"${[file.tag, encoding].filter(Boolean).join("-")}"`;
  const headers = { ...varying, ETag: tag, "Cache-Control": "public, max-age=0, must-revalidate" };
  if (holds(request.headers.get("if-none-match"), tag)) return new Response(null, { status: 304, headers });
  return new Response(toBody(await file.packed(encoding)), {
    headers: {
      ...headers,
      [BYTES_HEADER]: String(file.length),
      "Content-Type": "application/vnd.apache.arrow.stream",
      "Content-Disposition": 'attachment; filename="events.arrow"',
    },
  });
}

export { GET as HEAD, preflight as OPTIONS };

/** What a body's type wants: bytes that no thread shares. */
function toBody(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  return bytes as Uint8Array<ArrayBuffer>;
}
