import { answerData, OPEN, refuse } from "@/app/data-answer";
import { preflight } from "@/app/data-out/handlers";
import { findFormat } from "@/lib/export/formats";
import { joinHref } from "@/lib/filter/query";
import { findEventAddress } from "@/lib/query/event-address";
import { readId } from "@/lib/view/address";
import { eventDataHref } from "@/lib/view/data";

/** One event as data, also by an id that it had before: what its page shows. */
export async function GET(request: Request, { params }: RouteContext<"/events/[id]/[file]">): Promise<Response> {
  const { id: part, file } = await params;
  const format = findFormat(file);
  if (!format?.isOfEvent) return refuse(request, 404, [{ path: ["file"], message: "is no file of an event" }]);
  const id = readId(part);
  const present = await findEventAddress(id);
  if (!present?.moved) return answerData(request, format, id);
  const Location = joinHref(eventDataHref(present.id, format.name), new URL(request.url).searchParams);
  return new Response(null, { status: 308, headers: { ...OPEN, Location } });
}

export { GET as HEAD, preflight as OPTIONS };
