import { describe, expect, test } from "vitest";
import { eventsIn } from "./reading.sample";

// The words of strikes in seeds/lexicon/triggers.json: many need a weapon, a target or somebody hurt beside them.

describe("verbs that fire and hit", () => {
  test.each([
    ["The enemy shelled Beryslav.", "strike Beryslav"],
    ["Russian aircraft bombed Toretsk.", "strike Toretsk"],
    ["Artillery pounded Nikopol.", "strike Nikopol"],
    ["Guns battered Toretsk.", "strike Toretsk"],
    ["Tanks fired on Nikopol.", "strike Nikopol"],
    ["Troops opened fire on Beryslav.", "strike Beryslav"],
    ["Explosions rocked Nikopol.", "strike Nikopol"],
    ["Missiles were launched at Kharkiv.", "strike Kharkiv"],
    ["Saboteurs blew up a bridge near Kupiansk.", "strike Kupiansk"],
    ["Nikopol came under artillery fire.", "strike Nikopol"],
    ["Drones targeted a depot in Horlivka.", "strike Horlivka"],
    ["Beryslav was targeted.", "strike Beryslav"],
    ["A missile destroyed a school in Kupiansk.", "strike Kupiansk"],
    ["Russia attacked a school in Nikopol.", "strike Nikopol"],
    ["The enemy attacked Nikopol and wounded two.", "strike Nikopol"],
  ])("%s", (text, event) => {
    expect(eventsIn(text)).toEqual([event]);
  });

  test.each([
    "Hail hit Nikopol.",
    "Prices hit a low in Nikopol.",
    "The army fired a cook in Nikopol.",
    "The town of Nikopol came under new rule.",
    "Snow damaged ten roofs in Nikopol.",
    "Moths destroyed the harvest near Nikopol.",
    "A rival targeted the mayor of Nikopol.",
    "The enemy did not strike Nikopol.",
    "The enemy may pound Toretsk.",
    "The army plans to fire at Beryslav.",
    "If Nikopol is hit, schools will shut.",
    "Four missiles were launched at Kharkiv, but all were shot down.",
  ])("tell none in: %s", (text) => {
    expect(eventsIn(text)).toEqual([]);
  });
});

describe("verbs that want a weapon", () => {
  test.each([
    ["A drone set a house on fire in Beryslav.", "strike Beryslav"],
    ["A missile exploded in Kharkiv.", "strike Kharkiv"],
    ["A drone slammed into a flat in Kharkiv.", "strike Kharkiv"],
    ["A rocket landed beside a school in Kupiansk.", "strike Kupiansk"],
    ["A bomb ripped through a house in Kupiansk.", "strike Kupiansk"],
    ["A depot in Horlivka caught fire after a drone attack.", "strike Horlivka"],
    ["Aircraft dropped bombs on Kupiansk.", "strike Kupiansk"],
    ["Shells shattered windows in Nikopol.", "strike Nikopol"],
    ["A mine went off in Beryslav.", "strike Beryslav"],
  ])("%s", (text, event) => {
    expect(eventsIn(text)).toEqual([event]);
  });

  test.each([
    "A candle set a house on fire in Nikopol.",
    "A stove exploded in Nikopol.",
    "A plane landed in Nikopol.",
    "A van slammed into a fence in Nikopol.",
    "A gale ripped through a park in Nikopol.",
    "A barn near Nikopol caught fire.",
    "A firm dropped its bid in Nikopol.",
    "A stone shattered a window in Nikopol.",
    "An alarm went off in Beryslav.",
    "Debris came down in a field near Nikopol.",
    "A rocket landed in open steppe near Nikopol.",
  ])("tell none in: %s", (text) => {
    expect(eventsIn(text)).toEqual([]);
  });
});

describe("words for who was hurt", () => {
  test.each([
    ["A shell killed a man in Nikopol.", "strike Nikopol"],
    ["A woman was wounded in Beryslav.", "strike Beryslav"],
    ["Two men were hurt in Nikopol.", "strike Nikopol"],
    ["A man died in shelling of Nikopol.", "strike Nikopol"],
    ["The death toll in Kharkiv rose to five.", "strike Kharkiv"],
    ["A house in Beryslav burnt down after a drone hit.", "strike Beryslav"],
  ])("%s", (text, event) => {
    expect(eventsIn(text)).toEqual([event]);
  });

  test.each([
    "Two men died in a crash in Nikopol.",
    "A barn in Beryslav burnt down.",
    "The dead of Nikopol are mourned.",
    "The talks in Nikopol hurt the mayor.",
    "The number of pupils in Kharkiv rose.",
    "Nobody would be killed in Nikopol.",
  ])("tell none in: %s", (text) => {
    expect(eventsIn(text)).toEqual([]);
  });
});

describe("nouns", () => {
  test.each([
    ["The bombing of Kupiansk went on.", "strike Kupiansk"],
    ["An airstrike on Kupiansk lasted an hour.", "strike Kupiansk"],
    ["Explosions shook Kharkiv.", "strike Kharkiv"],
    ["A blast shook Nikopol.", "strike Nikopol"],
    ["Artillery fire burnt a barn in Nikopol.", "strike Nikopol"],
    ["A barrage of missiles burnt a depot in Kharkiv.", "strike Kharkiv"],
  ])("%s", (text, event) => {
    expect(eventsIn(text)).toEqual([event]);
  });

  test.each([
    "A drone attack on Nikopol ended when all were shot down.",
    "An explosion in Nikopol might be heard.",
    "A missile strike on Kharkiv is expected.",
    "An airstrike on Kupiansk would be a crime.",
    "No explosions were heard in Kharkiv.",
    "A strike drone flew over Nikopol.",
    "A shelling of Nikopol is possible.",
  ])("tell none in: %s", (text) => {
    expect(eventsIn(text)).toEqual([]);
  });
});
