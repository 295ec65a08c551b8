import { describe, expect, test } from "vitest";
import { agentOf, sideOfAgent } from "./agent";
import { claimsOf, readingOf, triggerIn, wholeOf } from "./reading.sample";

function agentIn(text: string, word?: string) {
  const { sentences, contexts } = readingOf(text);
  const [sentence] = sentences;
  if (!sentence) throw new Error("Expected a sentence");
  return agentOf(sentence, triggerIn(sentence, word), wholeOf(sentence), contexts);
}

describe("who acts", () => {
  test.each([
    ["Ukrainian shelling killed six in Horlivka.", "shelling", "UA"],
    ["Six people were killed by Ukrainian shelling.", "killed", "UA"],
    ["Ukrainian drones hit a depot.", "hit", "UA"],
    ["Russian long-range drones hit a depot.", "hit", "RU"],
    ["Russian troops captured Kalynove.", "captured", "RU"],
    ["Kalynove was captured by Russian troops.", "captured", "RU"],
    ["Ukraine lost control of Toretsk.", "lost", "RU"],
    ["A market was hit by an enemy drone.", "hit", "enemy"],
    ["The enemy captured Kalynove.", "captured", "enemy"],
    ["Our soldiers retook Kalynove.", "retook", "own"],
    ["Its drones struck a depot.", "struck", "own"],
    ["It struck a depot in Horlivka.", "struck", "own"],
    ["Russian troops are advancing on Toretsk.", "advancing", "RU"],
    ["Russian forces captured Kalynove near Pokrovsk, held by Ukrainian forces.", "captured", "RU"],
    ["A market was hit on Monday by two Russian drones.", "hit", "RU"],
    ["Ukraine captured Verbove.", "captured", "UA"],
    ["The Ukrainian 5th brigade captured Verbove.", "captured", "UA"],
    ["Verbove was captured by the Ukrainian army.", "captured", "UA"],
    ["Nikopol was shelled by the occupiers.", "shelled", "enemy"],
    ["The Ukrainian withdrawal from Toretsk is over.", "withdrawal", "UA"],
    ["Russian attacks on Nikopol went on.", "attacks", "RU"],
    ["Two were killed in Russian shelling of Nikopol.", "shelling", "RU"],
    ["We captured Verbove.", "captured", "own"],
    ["Moscow lost Verbove.", "lost", "UA"],
    ["The enemy lost control of Verbove.", "lost", "own"],
    ["Our troops lost Verbove.", "lost", "enemy"],
    ["The loss of Toretsk by Ukrainian troops was a blow.", "loss", "RU"],
  ])("%s", (text, word, agent) => {
    expect(agentIn(text, word)).toBe(agent);
  });

  test.each([
    ["A Ukrainian hospital was hit in Toretsk.", "hit"],
    ["Ukrainian troops were hit near Toretsk.", "hit"],
    ["In the Ukrainian city of Sumy shells hit a market.", "hit"],
    ["The market was hit by hail when Polish drones came.", "hit"],
    ["A shell hit a market.", "hit"],
    ["Forty Ukrainian soldiers had been killed in an attack on Kramatorsk.", "attack"],
    ["Its port was struck.", "struck"],
    ["Verbove, held by Russian troops, was captured.", "captured"],
    ["A Ukrainian village was captured.", "captured"],
    ["Ukrainian soldiers were captured near Verbove.", "captured"],
    ["Verbove was captured by noon.", "captured"],
    ["The troops captured Verbove.", "captured"],
    ["Polish troops entered Verbove.", "entered"],
    ["A Russian song was sung when shells hit Nikopol.", "hit"],
    ["Shells hit the Russian village of Glushkovo.", "hit"],
    ["The attack killed two Ukrainian soldiers.", "killed"],
    ["Nikopol was hit by a shell; Russian troops slept.", "hit"],
    ["It rained for days, and then shells hit Nikopol.", "hit"],
    ["Britain hit Nikopol.", "hit"],
  ])("is not told by: %s", (text, word) => {
    expect(agentIn(text, word)).toBeNull();
  });
});

describe("sideOfAgent", () => {
  test.each([
    ["own", "UA", "UA"],
    ["enemy", "UA", "RU"],
    ["enemy", "RU", "UA"],
    ["RU", "UA", "RU"],
    ["own", "third", null],
    ["enemy", "none", null],
    [null, "UA", null],
    ["own", "RU", "RU"],
    ["third", "RU", "third"],
    ["own", "none", null],
    ["enemy", "third", null],
  ] as const)("%s of a speaker of %s is %s", (agent, speaker, side) => {
    expect(sideOfAgent(agent, speaker)).toBe(side);
  });
});

describe("the side that a claim is about", () => {
  test.each([
    ["Russia said Ukrainian shelling killed six in Horlivka.", "RU"],
    ["Russian-installed officials said a Ukrainian drone hit a market in Oleshky.", "RU"],
    ["Ukraine said it struck a depot in Horlivka.", "RU"],
    ["Ukraine said Toretsk was hit by enemy drones.", "UA"],
    ["Ukraine said shells hit a market in Toretsk.", "UA"],
    ["Russia said its troops captured Toretsk.", "RU"],
    ["Russia said Ukraine lost control of Toretsk.", "RU"],
    ["Ukraine said its troops repelled an attack on Toretsk.", null],
    ["Russia said the enemy withdrew from Robotyne.", "UA"],
    ["Ukraine denied that Toretsk had fallen.", "RU"],
    ["The UN said a shell hit a market in Toretsk.", "UA"],
    ["Russia said there was fighting near Robotyne.", null],
    ["The UN said Toretsk had been captured.", null],
    ["Ukraine said Britain had sent tanks.", null],
  ])("%s", (text, side) => {
    expect(claimsOf(text)[0]?.targetSide).toBe(side);
  });
});
