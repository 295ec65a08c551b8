import type { Place } from "@/lib/gazetteer/place";
import type { ActorSeed } from "@/lib/seeds/actors";
import { WARNING } from "./article";
import { below, pick, type Random } from "./random";

/** An article as a file holds it. */
export type NewsArticle = { id: string; outlet: string; published: string; title: string; text: string };

type Scene = { actor: string; place: string; region: string; day: string };

/** What somebody says of a place, in words that the extractor reads. */
const CLAIMS: ((scene: Scene) => string)[] = [
  ({ actor, place, region, day }) => `${actor} said on ${day} that its troops had captured ${place} in ${region}.`,
  ({ actor, place, region, day }) => `${actor} said on ${day} that an attack near ${place} in ${region} was repelled.`,
  ({ actor, place, region, day }) => `${actor} denied on ${day} that ${place} in ${region} had fallen.`,
  ({ actor, place, region, day }) => `Shelling of ${place} in ${region} killed three people on ${day}, ${actor} said.`,
];

/** What stands between: nothing that anybody claims, and no two articles alike. */
const SUBJECTS = words(
  "committee choir museum library council baker teacher postman gardener student orchestra clerk visitor painter",
);
const ADJECTIVES = words(
  "old quiet green narrow early patient cheerful wooden distant careful modest foggy sunny curious",
);
const VERBS = words(
  "describes remembers prefers repeats considers mentions praises forgets sketches counts orders copies",
);
const OBJECTS = words(
  "timetable recipe ladder notebook bench melody lantern calendar window letter bicycle harvest puzzle curtain",
);
const ENDS = words("mornings weekends winters holidays rehearsals fairs seasons Sundays autumns evenings");

function words(list: string): string[] {
  return list.split(" ");
}

function fill(random: Random): string {
  const noun = () => `${pick(random, ADJECTIVES)} ${pick(random, SUBJECTS)}`;
  const thing = () => `${pick(random, ADJECTIVES)} ${pick(random, OBJECTS)}`;
  const [verb, end] = [pick(random, VERBS), pick(random, ENDS)];
  return pick(random, [
    `The ${noun()} ${verb} the ${thing()} and a ${thing()}.`,
    `On ${end} a ${noun()} ${verb} the ${thing()}.`,
    `Every ${noun()} ${verb} some ${thing()} for the ${noun()}, the ${end} being long.`,
    `Near the ${thing()} the ${noun()} ${verb} one more ${thing()}.`,
  ]);
}

const FIRST_DAY = Date.UTC(2022, 2, 1);
const DAYS = 1000;
const DAY = 86_400_000;
const OUTLETS = 40;

/**
 * Writes news that nobody printed: one to three claims an article and some twenty sentences, of about the length of an agency's
 * report. The same random numbers give the same article.
 */
export function writeNews(random: Random, index: number, { actors, places }: World): NewsArticle {
  const date = new Date(FIRST_DAY + below(random, DAYS) * DAY);
  const day = `${date.getUTCDate()} ${date.toLocaleString("en", { month: "long", timeZone: "UTC" })}`;
  const paragraphs = Array.from({ length: 4 }, (_, at) => {
    const place = pick(random, places);
    const scene = { actor: pick(random, actors), place: place.name, region: place.admin1, day };
    const claims = at === 0 || below(random, 3) === 0 ? [pick(random, CLAIMS)(scene)] : [];
    return [...claims, ...Array.from({ length: 4 }, () => fill(random))].join(" ");
  });
  return {
    id: `synthetic-news-${index}`,
    outlet: `Synthetic ${1 + below(random, OUTLETS)}`,
    published: date.toISOString().slice(0, 10),
    title: `Synthetic news ${index}`,
    text: [`${WARNING} It is number ${index}.`, ...paragraphs].join("\n\n"),
  };
}

/** Who speaks in it, by names that a reader would know, and where. */
export type World = { actors: string[]; places: Place[] };

/** The speakers with a side, and the places of the front. */
export function toNewsWorld({ actors, places }: { actors: ActorSeed[]; places: Place[] }): World {
  const speakers = actors.filter(({ side, kind }) => (side === "RU" || side === "UA") && kind !== "media");
  return { actors: speakers.map(({ name }) => name), places: places.slice(0, 3000) };
}
