import { describe, expect, test } from "vitest";
import { claimsOf, inWords, spokenIn } from "./reading.sample";

const HEAD = "Syrskyi said troops repelled attacks near these villages:";

describe("a list after a colon", () => {
  test.each([
    [`${HEAD}\n- Robotyne\n- Verbove`, ["repel Robotyne", "repel Verbove"]],
    [`${HEAD}\n• Robotyne and Orikhiv;\n• Verbove.`, ["repel Robotyne", "repel Orikhiv", "repel Verbove"]],
    ["Syrskyi said troops captured these villages:\n- Robotyne\n- Verbove", ["capture Robotyne", "capture Verbove"]],
    ["Syrskyi said the enemy shelled these towns:\n- Nikopol\n- Beryslav", ["strike Nikopol", "strike Beryslav"]],
    ["Syrskyi said troops left these villages.\n\nTroops captured, Syrskyi said:\n* Verbove", ["capture Verbove"]],
    [
      "Troops beat off attacks near these villages, Syrskyi said:\n- Robotyne\n- Verbove",
      ["repel Robotyne", "repel Verbove"],
    ],
    [`${HEAD}\n\n- Robotyne\n\n- Verbove`, ["repel Robotyne", "repel Verbove"]],
    [`${HEAD}\n- near Robotyne;\n- north of Verbove.`, ["repel Robotyne", "repel Verbove"]],
    [`${HEAD}\n- Petro Hrab's house\n- Verbove`, ["repel Verbove"]],
  ])("%j", (text, expected) => {
    expect(spokenIn(text)).toEqual(expected.map((event) => `ua-military asserts ${event}`));
  });

  test.each([
    ["opened by no event", "Syrskyi said roads were closed:\n- Robotyne\n- Verbove"],
    ["opened by nobody", "Attacks were repelled near these villages:\n- Robotyne\n- Verbove"],
    ["without a colon", "Syrskyi said troops repelled attacks near villages.\n- Robotyne\n- Verbove"],
    ["without bullets", `${HEAD}\nRobotyne is a village of the south.`],
    ["after another line", `${HEAD}\nIt rained.\n- Robotyne\n- Verbove`],
    ["after another speaker", `${HEAD}\nRussia said it was calm.\n- Robotyne\n- Verbove`],
    ["planned", "Syrskyi said troops would capture these villages:\n- Robotyne\n- Verbove"],
    ["not said", "Syrskyi has not said that troops captured these villages:\n- Robotyne\n- Verbove"],
    ["of no places", `${HEAD}\n- Petro Hrab\n- nobody else`],
    ["of what others say", `${HEAD}\n- Russia said Robotyne was calm`],
    ["of no items", HEAD],
    ["before its head", `- Robotyne\n- Verbove\n${HEAD}`],
  ])("claims nothing when %s", (_name, text) => {
    expect(spokenIn(text)).toEqual([]);
  });

  test("takes no places where its head names one", () => {
    const text = "Syrskyi said troops repelled attacks near Toretsk:\n- Robotyne\n- Verbove";
    expect(spokenIn(text)).toEqual(["ua-military asserts repel Toretsk"]);
  });

  test("ends with its last item", () => {
    expect(spokenIn(`${HEAD}\n- Robotyne\nIt rained in Orikhiv.\n- Verbove`)).toEqual([
      "ua-military asserts repel Robotyne",
    ]);
  });

  test("keeps the stance, the day and the speaker of its head", () => {
    const text = "Ukraine denied on Tuesday that Russia captured these villages:\n- Robotyne\n- Verbove";
    const denied = { claimant: "ua-gov", stance: "denies", type: "capture", said: { from: "2024-03-12" } };
    expect(claimsOf(text)).toMatchObject([denied, denied]);
  });

  test("is of settlements, and of areas where an attack was beaten off or it says so", () => {
    const precisions = (text: string) => claimsOf(text).map(({ placePrecision }) => placePrecision);
    expect(precisions("Syrskyi said troops captured:\n- Robotyne\n- near Verbove")).toEqual(["settlement", "area"]);
    expect(precisions("Syrskyi said troops repelled attacks:\n- Robotyne\n- near Verbove")).toEqual(["area", "area"]);
  });

  test("leaves to an item what it says itself", () => {
    const text = `${HEAD}\n- Robotyne\n- a drone hit a school in Orikhiv`;
    expect(claimsOf(text).map(inWords)).toContain("ua-military asserts repel Robotyne");
    expect(claimsOf(text).map(inWords)).not.toContain("ua-military asserts repel Orikhiv");
  });

  test("an item is its own excerpt, and has no cue in it", () => {
    const text = `${HEAD}\n- Robotyne\n- Verbove`;
    const [claim] = claimsOf(text);
    expect(text.slice(claim?.start, claim?.end)).toBe("- Robotyne");
    expect(claim).toMatchObject({ cue: null, cueSpan: null, placePrecision: "area" });
  });
});
