import { holds, OPEN } from "@/app/data-answer";
import { checkFilter } from "@/lib/filter/check";
import { countChoices } from "@/lib/filter/query";
import { findEventSet, readColumns } from "@/lib/query/event-set";
import { arrowFile, chooseEncoding } from "./file";

/** The events of a filter as an Arrow file; without one, the set that the explorer reads. */
export async function GET(request: Request): Promise<Response> {
  const asked = checkFilter(new URL(request.url).searchParams);
  if ("errors" in asked) return Response.json({ errors: asked.errors }, { status: 400, headers: OPEN });

  const columns = countChoices(asked.filter) === 0 ? await findEventSet() : await readColumns(asked.filter);
  const file = arrowFile(columns);
  const encoding = chooseEncoding(request.headers.get("accept-encoding"));
  const headers = {
    ...OPEN,
    ETag: `"${file.tag}${encoding ? `-${encoding}` : ""}"`,
    "Cache-Control": "public, max-age=0, must-revalidate",
    Vary: "Accept-Encoding",
  };
  if (holds(request.headers.get("if-none-match"), headers.ETag)) return new Response(null, { status: 304, headers });
  const body = encoding ? file.packed(encoding) : file.bytes();
  return new Response(body as Uint8Array<ArrayBuffer>, {
    headers: {
      ...headers,
      ...(encoding && { "Content-Encoding": encoding }),
      "Content-Length": String(body.length),
      "Content-Type": "application/vnd.apache.arrow.stream",
      "Content-Disposition": 'attachment; filename="events.arrow"',
    },
  });
}
