import type { Place } from "@/lib/gazetteer/place";
import type { PublisherRow } from "@/lib/ingest/publishers";
import { linkMentions } from "@/lib/link/link";
import { addDays } from "@/lib/link/link-day";
import type { LinkedEvent } from "@/lib/link/linked";
import { type Found, toMentions } from "@/lib/link/mentions";
import { originOf } from "@/lib/link/origin";
import type { ActorSeed } from "@/lib/seeds/actors";
import { type Scene, type SyntheticArticle, writeArticle } from "./article";
import { DAYS_OF_TALK, drawAnswer, drawOpening, drawUndated, type Position } from "./position";
import { pick, pickByShare, type Random } from "./random";
import { anyDay, createSlots, type Slot } from "./slots";

/** Who speaks, who prints, where. */
export type World = { actors: ActorSeed[]; publishers: PublisherRow[]; places: Place[] };

/** One event with the articles that it was linked from. */
export type SyntheticEvent = { event: LinkedEvent; articles: (SyntheticArticle & { found: Found[] })[] };

const KIND = { pinned: 0.86, aid: 0.08, undated: 0.03, unlocated: 0.03 };
const ANSWERS = { 0: 0.3, 1: 0.34, 2: 0.22, 3: 0.14 };
/** Of pinned events so many are only near the settlement, and so many are in a second paper too. */
const NEAR = 0.08;
const PRINTED_AGAIN = 0.3;

const NOWHERE: Scene = { place: null, surface: "the front", precision: "unknown" };

/** Makes up one event after the other. Linked by the real linker: ids, statuses and titles are as it gives them. */
export function createEvents({ actors, publishers, places }: World, random: Random): () => SyntheticEvent {
  const nextSlot = createSlots(places, random);
  let printed = 0;

  return function nextEvent() {
    const kind = pickByShare(random, KIND);
    const { scene, positions, publishedOn } = kind === "pinned" ? tellPinned(nextSlot()) : tellAlone(kind);
    const articles = [print(positions)];
    if (kind === "pinned" && random() < PRINTED_AGAIN) articles.push(print(positions.slice(0, 1)));
    const [event, ...more] = linkMentions(articles.flatMap(({ found }) => found.map(({ mention }) => mention)));
    if (!event || more.length > 0) throw new Error(`One synthetic event was linked into ${more.length + 1}.`);
    return { event, articles };

    function print(said: Position[]) {
      printed += 1;
      const publisher = pick(random, publishers);
      const article = writeArticle({ id: `synthetic-${printed}`, publisherId: publisher.id, publishedOn }, scene, said);
      const origin = originOf({ agency: null, publisherId: publisher.id, family: publisher.family });
      return { ...article, found: toMentions({ ...article.row, origin }, article.claims) };
    }
  };

  function tellPinned({ place, topic, day }: Slot) {
    const scene: Scene = { place, surface: place.name, precision: random() < NEAR ? "area" : "settlement" };
    const about = { topic, actors };
    const answers = Number(pickByShare(random, ANSWERS));
    const positions = [
      drawOpening(random, about, day),
      ...Array.from({ length: answers }, () => drawAnswer(random, about, day)),
    ];
    return { scene, positions, publishedOn: addDays(day, DAYS_OF_TALK + 1) };
  }

  /** An event that no other joins: it has one claim. */
  function tellAlone(kind: "aid" | "undated" | "unlocated") {
    const place = kind === "undated" ? pick(random, places) : null;
    const scene: Scene = place ? { place, surface: place.name, precision: "settlement" } : NOWHERE;
    const topic = kind === "aid" ? "aid" : pick(random, ["territory", "strike"] as const);
    const positions = [drawUndated(random, { topic, actors })];
    return { scene, positions, publishedOn: kind === "undated" ? null : anyDay(random) };
  }
}
