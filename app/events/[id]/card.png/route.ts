import { answerCard } from "@/app/card-answer";
import { toColumns } from "@/lib/columns/build";
import { profileOf } from "@/lib/columns/profile";
import { select } from "@/lib/columns/select";
import { NO_FILTER } from "@/lib/filter/query";
import { STATUS_WORDS } from "@/lib/filter/words";
import { findDossier } from "@/lib/query/dossier";
import { findEventAddress } from "@/lib/query/event-address";
import { cardHref, readId } from "@/lib/view/address";
import type { DossierView } from "@/lib/view/dossier";

/** An event as the picture that is seen where its address is shared, also by an id that it had before. */
export async function GET(request: Request, { params }: RouteContext<"/events/[id]/card.png">): Promise<Response> {
  const id = readId((await params).id);
  const event = await findDossier(id);
  if (event) return answerCard(request, toCard(event));
  const present = await findEventAddress(id);
  if (present) return new Response(null, { status: 308, headers: { Location: cardHref(present.id) } });
  return new Response("There is no event of that id.\n", { status: 404 });
}

function toCard(event: DossierView) {
  const { title, status, sides, unverified } = event;
  const words = `${STATUS_WORDS[status]}${unverified ? ", unverified" : ""}`;
  const profile = profileOf(select(toColumns([event]), NO_FILTER));
  return { title, status: { words, glyph: { status, sides, unverified } }, profile };
}
