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
  /** Takes the accused and, after “for”, the deed: “blamed Kyiv for the strike on …”. */
  blames?: boolean;
  /** Told by a map or by pictures: “the map shows …”. Others who show something claim nothing. */
  shows?: boolean;
  /** Reports only where one of these follows in its clause: “called the report … fake”. */
  followed?: string[];
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
  /** A noun that names the event only where the claimed words begin with it: “claimed control of X”. */
  opens?: boolean;
  /** Tells whom it hurt; names the event only where no other word does. */
  casualty?: boolean;
  /** Tells what it did to things; the same. */
  effect?: boolean;
  /** Drives an attack off, but an army away: “pushed back”. */
  pushes?: boolean;
  /**
   * Means the event only where a weapon, anything that is shot at, or an attack is named (“exploded”, “hit”, “failed”), or a
   * weapon right before it (“shells fell”).
   */
  needs?: "weapon" | "projectile" | "target" | "attack";
  /** Its own words deny the event: “does not control”. */
  denied?: boolean;
  /** Negated, it denies what another may have claimed: “X is not encircled”. Other moves that were not made deny nothing. */
  deniable?: boolean;
  /** Means the event only where one of these follows in its clause: “drove … out of”, */
  followed?: string[];
  /** and none of these: “under fire control”. */
  unless?: string[];
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
  | "people"
  | "period",
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
  /** The line begins with this, and is of the article: “Source: …”. */
  keeps: string[];
  /** From this line on, short lines are teasers. */
  blocks: string[];
};

export type Lexicon = {
  cues: Cue[];
  triggers: Trigger[];
  contexts: Contexts;
  /** Words for checking, and what makes them a failure to check. */
  unverified: { checks: string[]; weakChecks: string[]; denials: string[]; abilities: string[] };
  abbreviations: string[];
  spellings: Record<string, string>;
  nations: Nation[];
  institutions: Institution[];
  roles: Roles;
  furniture: FurnitureSigns;
};

/** Everything the extractor knows before it reads: the files of seeds/, and a gazetteer. */
export type Knowledge = { actors: ActorEntry[]; lexicon: Lexicon; gazetteer: Gazetteer };
