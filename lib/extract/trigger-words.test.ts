import { describe, expect, test } from "vitest";
import { eventsIn } from "./reading.sample";

// seeds/lexicon/triggers.json, a sentence for each family of words: what it tells, and where the same words tell nothing.

describe("words of capture", () => {
  test.each([
    ["Marines seized Toretsk.", "capture Toretsk"],
    ["Russian units overran Zalizne.", "capture Zalizne"],
    ["Troops freed Verbove from the occupiers.", "capture Verbove"],
    ["Marines wrested Robotyne from the enemy.", "capture Robotyne"],
    ["Soldiers reoccupied Zalizne.", "capture Zalizne"],
    ["Soldiers established control over Zalizne.", "capture Zalizne"],
    ["Soldiers took over Zalizne.", "capture Zalizne"],
    ["Marines won back Robotyne.", "capture Robotyne"],
    ["Russian troops put Zalizne under full control.", "capture Zalizne"],
    ["Paratroopers raised the Russian flag in Zalizne.", "capture Zalizne"],
    ["Soldiers hoisted a flag over Robotyne.", "capture Robotyne"],
    ["The enemy was knocked out of Verbove.", "capture Verbove"],
    ["Robotyne was cleared of enemy troops.", "capture Robotyne"],
    ["Troops completed the liberation of Zalizne.", "capture Zalizne"],
    ["Marines secured Robotyne.", "capture Robotyne"],
    ["Russian troops grabbed Zalizne.", "capture Zalizne"],
    ["Toretsk falls to Russian troops.", "capture Toretsk"],
    ["Zalizne changed hands on Tuesday.", "capture Zalizne"],
    ["Zalizne came under Russian control.", "capture Zalizne"],
    ["Toretsk is now under our control.", "capture Toretsk"],
    ["Russian troops are in full control of Toretsk.", "capture Toretsk"],
    ["Toretsk is entirely in Russian hands.", "capture Toretsk"],
    ["The seizure of Zalizne took a day.", "capture Zalizne"],
    ["Control over Zalizne passed to Russian troops.", "capture Zalizne"],
    ["Russian troops have control of Zalizne.", "capture Zalizne"],
    ["The Ukrainian flag is flying over Robotyne.", "capture Robotyne"],
    ["Russian troops do not control Toretsk.", "denies capture Toretsk"],
    ["Ukraine had no control over Zalizne.", "denies capture Zalizne"],
    ["The army is not in control of Toretsk.", "denies capture Toretsk"],
  ])("%s", (text, event) => {
    expect(eventsIn(text)).toEqual([event]);
  });

  test.each([
    "A play captured the mood in Toretsk.",
    "Police seized drugs in Nikopol.",
    "A court freed a man in Bakhmut.",
    "Firemen took control of a blaze in Nikopol.",
    "The mayor took over a school in Nikopol.",
    "A girl won back her seat in Beryslav.",
    "A crew cleared the road of snow in Beryslav.",
    "A family was driven out of a flat in Nikopol.",
    "The state secured a loan for Nikopol.",
    "A bank grabbed a lot in Nikopol.",
    "Clubs from Nikopol took a prize.",
    "Prices fell in Nikopol.",
    "Bread is now under state control in Nikopol.",
    "A driver lost control of a car in Nikopol.",
    "The mayor lost a vote in Nikopol.",
    "The fall of snow in Toretsk was light.",
    "The army wants control over Zalizne.",
    "A flag over Robotyne would mean little.",
    "Toretsk will soon come under our control.",
    "Nobody may seize Toretsk.",
  ])("tell none in: %s", (text) => {
    expect(eventsIn(text)).toEqual([]);
  });
});

describe("words of withdrawal", () => {
  test.each([
    ["Ukrainian troops retreated from Robotyne.", "withdraw Robotyne"],
    ["The garrison pulled out of Toretsk.", "withdraw Toretsk"],
    ["The brigade pulled back from Zalizne.", "withdraw Zalizne"],
    ["The army abandoned Zalizne.", "withdraw Zalizne"],
    ["Russia pulled its troops from Robotyne.", "withdraw Robotyne"],
    ["The battalion slipped out of Toretsk.", "withdraw Toretsk"],
    ["The army withdrew troops from Toretsk.", "withdraw Toretsk"],
    ["Russian soldiers fled Robotyne.", "withdraw Robotyne"],
    ["Ukrainian units quit Zalizne.", "withdraw Zalizne"],
    ["The Russian army ceded Verbove.", "withdraw Verbove"],
    ["Troops vacated Robotyne.", "withdraw Robotyne"],
    ["The retreat from Toretsk took a night.", "withdraw Toretsk"],
    ["The pullout from Zalizne is over.", "withdraw Zalizne"],
    ["The withdrawal of troops from Toretsk is over.", "withdraw Toretsk"],
    ["Troops did not retreat from Toretsk.", "denies withdraw Toretsk"],
  ])("%s", (text, event) => {
    expect(eventsIn(text)).toEqual([event]);
  });

  test.each([
    "Families fled Beryslav.",
    "A bus left Nikopol at noon.",
    "A man pulled out of a deal in Nikopol.",
    "A firm withdrew its bid in Nikopol.",
    "The mayor quit his job in Nikopol.",
    "The garrison has no plan to slip out of Toretsk.",
    "Residents vacated flats in Beryslav.",
    "A dog slipped out of a house in Nikopol.",
    "Workers left Toretsk for Nikopol.",
    "Shells left Toretsk without light.",
    "Troops will withdraw from Toretsk.",
    "Troops may be pulled back from Zalizne.",
    "The army denies a retreat.",
    "A retreat from Toretsk is possible.",
  ])("tell none in: %s", (text) => {
    expect(eventsIn(text)).toEqual([]);
  });
});

describe("words of repulse", () => {
  test.each([
    ["Marines repulsed two assaults near Verbove.", "repel Verbove"],
    ["The brigade beat off an attack on Zalizne.", "repel Zalizne"],
    ["The battalion fended off an assault near Zalizne.", "repel Zalizne"],
    ["An assault on Verbove was thwarted.", "repel Verbove"],
    ["Troops rebuffed attacks near Robotyne.", "repel Robotyne"],
    ["The enemy was driven out near Robotyne.", "repel Robotyne"],
    ["An assault group was sent back near Verbove.", "repel Verbove"],
    ["The army defeated an attack near Toretsk.", "repel Toretsk"],
    ["The brigade disrupted an assault near Zalizne.", "repel Zalizne"],
    ["Soldiers beat the attackers back near Verbove.", "repel Verbove"],
    ["Our men kept enemy infantry from crossing into Verbove.", "repel Verbove"],
    ["An assault on Zalizne had no success.", "repel Zalizne"],
    ["The attack on Verbove came to nothing.", "repel Verbove"],
    ["Marines pushed back an assault on Robotyne.", "repel Robotyne"],
    ["Toretsk is holding out.", "repel Toretsk"],
    ["Zalizne stands firm.", "repel Zalizne"],
    ["Zalizne still stands.", "repel Zalizne"],
    ["Marines are holding the line near Verbove.", "repel Verbove"],
    ["Toretsk remains under full Ukrainian control.", "repel Toretsk"],
    ["Zalizne remains in our hands.", "repel Zalizne"],
    ["Toretsk is still under our control.", "repel Toretsk"],
    ["Ukraine retains control of Toretsk.", "repel Toretsk"],
    ["The garrison continues to hold Zalizne.", "repel Zalizne"],
    ["The brigade holds on to Verbove.", "repel Verbove"],
    ["Ukrainian troops remain in Zalizne.", "repel Zalizne"],
    ["The enemy made two failed assaults near Verbove.", "repel Verbove"],
  ])("%s", (text, event) => {
    expect(eventsIn(text)).toEqual([event]);
  });

  test.each([
    "The mayor held talks in Toretsk.",
    "A shop in Nikopol holds a sale.",
    "The law prevents residents from leaving Kupiansk.",
    "Guards kept reporters from entering Beryslav.",
    "The harvest near Nikopol failed.",
    "A bid to pave a road in Nikopol came to nothing.",
    "A talk in Nikopol had no success.",
    "The club from Nikopol beat Bakhmut 2-1.",
    "A vaccine defeated the flu in Nikopol.",
    "Rain disrupted trains in Kupiansk.",
    "Tourists are still in Nikopol.",
    "Doctors remain in Toretsk.",
    "Our men could not have beaten off an assault on Verbove.",
    "A failed harvest hurt farmers near Nikopol.",
    "Troops will hold out in Toretsk.",
    "The brigade hopes to beat off an attack on Zalizne.",
    "The brigade did not thwart an assault on Zalizne.",
    "If Toretsk holds out, Zalizne is safe.",
  ])("tell none in: %s", (text) => {
    expect(eventsIn(text)).toEqual([]);
  });
});

describe("words of advance", () => {
  test.each([
    ["Russian troops besieged Toretsk.", "advance Toretsk"],
    ["Marines infiltrated Verbove.", "advance Verbove"],
    ["Infantry entrenched near Verbove.", "advance Verbove"],
    ["Russian forces outflanked Toretsk.", "advance Toretsk"],
    ["The enemy closed in on Toretsk.", "advance Toretsk"],
    ["Troops burst into Zalizne.", "advance Zalizne"],
    ["Units edged forward near Verbove.", "advance Verbove"],
    ["Russian troops moved to within a kilometre of Toretsk.", "advance Toretsk"],
    ["Marines gained ground near Robotyne.", "advance Robotyne"],
    ["The brigade has a foothold in Verbove.", "advance Verbove"],
    ["Infantry dug in near Verbove.", "advance Verbove"],
    ["The army had partial success near Robotyne.", "advance Robotyne"],
    ["Troops improved their positions near Zalizne.", "advance Zalizne"],
    ["Russian units expanded their zone of control near Toretsk.", "advance Toretsk"],
    ["Infantry wedged itself into Zalizne.", "advance Zalizne"],
    ["Troops broke into Verbove.", "advance Verbove"],
    ["The encirclement of Toretsk is complete.", "advance Toretsk"],
    ["Marines gained two kilometres near Robotyne.", "advance Robotyne"],
    ["Our troops have reached Verbove.", "advance Verbove"],
    ["The army conducted three assaults near Zalizne.", "advance Zalizne"],
    ["Troops achieved some progress near Verbove.", "advance Verbove"],
    ["Marines pushed the enemy back from Robotyne.", "advance Robotyne"],
    ["Russian troops control half of Toretsk.", "advance Toretsk"],
    ["A thrust towards Toretsk began on Monday.", "advance Toretsk"],
    ["Assault actions near Zalizne went on.", "advance Zalizne"],
    ["Russian troops have not surrounded Toretsk.", "denies advance Toretsk"],
  ])("%s", (text, event) => {
    expect(eventsIn(text)).toEqual([event]);
  });

  test.each([
    "Two sisters reached Nikopol.",
    "A bus reached Nikopol late.",
    "The flood cut off Nikopol.",
    "The club launched a website in Nikopol.",
    "Troops carried out a drill near Nikopol.",
    "A firm made a loss in Nikopol.",
    "A shop gained customers in Nikopol.",
    "A crew pushed a car in Nikopol.",
    "The council controls prices in Nikopol.",
    "Attack helicopters flew over Nikopol.",
    "Assault groups rest near Nikopol.",
    "The besieged city of Toretsk is dark.",
    "The enemy may storm Toretsk.",
    "The army aims to encircle Toretsk.",
    "Russian troops have not advanced near Toretsk.",
    "The general ordered his men to break into Verbove.",
    "Reserves for an offensive near Toretsk have come.",
    "An assault on Zalizne is inevitable.",
  ])("tell none in: %s", (text) => {
    expect(eventsIn(text)).toEqual([]);
  });
});

describe("words of fighting", () => {
  test.each([
    ["Troops fought near Verbove.", "clash Verbove"],
    ["Soldiers clashed near Zalizne.", "clash Zalizne"],
    ["Units battled for Toretsk.", "clash Toretsk"],
    ["Fighting continues in Toretsk.", "clash Toretsk"],
    ["The battle for Toretsk went on.", "clash Toretsk"],
    ["Street fighting raged in Toretsk.", "clash Toretsk"],
    ["Combat went on near Zalizne.", "clash Zalizne"],
    ["Skirmishes were seen near Verbove.", "clash Verbove"],
    ["There was a firefight near Robotyne.", "clash Robotyne"],
  ])("%s", (text, event) => {
    expect(eventsIn(text)).toEqual([event]);
  });

  test.each([
    "There was no fighting near Verbove.",
    "Nobody will fight near Verbove.",
    "The brigade is ready to fight for Toretsk.",
    "Troops may clash near Toretsk.",
    "Fighting goes on, but Nikopol is quiet.",
    "A combat group rests in Nikopol.",
    "If fighting continues in Toretsk, shops will shut.",
    "Troops never clashed near Zalizne.",
    "Kyiv hopes to avoid combat near Zalizne.",
  ])("tell none in: %s", (text) => {
    expect(eventsIn(text)).toEqual([]);
  });
});

describe("words of aid", () => {
  test.each(["Britain sent drones.", "Poland delivered tanks.", "Norway donated howitzers.", "Italy provided shells."])(
    "%s",
    (text) => {
      expect(eventsIn(text)).toEqual(["aid –"]);
    },
  );

  test.each([
    "Britain did not send drones.",
    "Britain sent a choir.",
    "Poland delivered a speech.",
    "Norway provided a venue.",
    "Germany has never supplied tanks.",
  ])("tell none in: %s", (text) => {
    expect(eventsIn(text)).toEqual([]);
  });
});
