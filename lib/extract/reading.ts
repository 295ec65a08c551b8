import type { Sentence } from "./mention";
import type { ContextSets } from "./modality";
import type { PlaceRole } from "./roles";
import type { Speakers } from "./speakers";
import type { Toponym } from "./toponyms";
import type { ArticleInput, FurnitureSpan } from "./types";

/** What the steps before the claims have found out of an article. */
export type Reading = {
  article: ArticleInput;
  furniture: FurnitureSpan[];
  sentences: Sentence[];
  rolesOf: ReadonlyMap<Sentence, PlaceRole[]>;
  /** By fold key. */
  toponyms: ReadonlyMap<string, Toponym>;
  speakers: Speakers;
  contexts: ContextSets;
};
