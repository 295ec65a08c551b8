import type { Gazetteer } from "@/lib/gazetteer/gazetteer";
import type { ClaimType, Side, Stance } from "@/lib/vocabulary";

/** One entry of seeds/actors.json. */
export type ActorEntry = {
  id: string;
  name: string;
  kind: string;
  side: Side;
  parent?: string;
  aliases: string[];
};

/** A reporting word. `according` and `citing` stand before the claimant, `noun` between claimant and content. */
export type Cue = {
  stance: Stance;
  kind: "verb" | "according" | "citing" | "noun";
  forms: string[];
  /** Takes a listener: “told reporters that …”. */
  listener?: boolean;
  /** Takes the accused: “accused Russia of shelling …”. */
  accuses?: boolean;
};

/** A word that names an event. `attack` becomes a strike or an advance by the weapon named. */
export type Trigger = {
  type: ClaimType | "attack";
  kind: "verb" | "noun";
  forms: string[];
  /** The place is its subject: “X fell”. */
  intransitive?: boolean;
  /** Means the event only where a place is its direct object: “took X”. */
  weak?: boolean;
  /** Means the event only where a part of a place follows: “holds half of X”. */
  partial?: boolean;
};

export type Nation = {
  id: string;
  names: string[];
  adjectives: string[];
  /** Who speaks when the nation does. */
  government: string;
  /** Who speaks when its forces do. */
  forces?: string;
  side: Side;
};

/** An office that several nations have: “the defence ministry” is whose the article says. */
export type Institution = { id: string; forms: string[]; by: Record<string, string> };

export type Contexts = Record<
  | "weapons"
  | "aidObjects"
  | "defence"
  | "attempts"
  | "unreal"
  | "negations"
  | "forces"
  | "targets"
  | "partial"
  | "people",
  string[]
>;

export type Roles = {
  pronouns: { person: string[]; thing: string[]; many: string[] };
  /** Nouns for settlements, and how large a place they mean. */
  features: Record<string, "village" | "town" | "city">;
  notSettlements: string[];
};

/** Signs of page furniture; each is matched on whole lines, case apart. */
export type FurnitureSigns = {
  /** The line is this. */
  lines: string[];
  /** The line begins with this. */
  starts: string[];
  /** The line contains this. */
  contains: string[];
  /** From this line on, short lines are teasers. */
  blocks: string[];
};

export type Lexicon = {
  cues: Cue[];
  triggers: Trigger[];
  contexts: Contexts;
  unverified: string[];
  abbreviations: string[];
  spellings: Record<string, string>;
  nations: Nation[];
  institutions: Institution[];
  roles: Roles;
  furniture: FurnitureSigns;
};

/** Everything the extractor knows before it reads: the files of seeds/, and a gazetteer. */
export type Knowledge = { actors: ActorEntry[]; lexicon: Lexicon; gazetteer: Gazetteer };
