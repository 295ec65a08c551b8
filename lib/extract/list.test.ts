import { describe, expect, test } from "vitest";
import { claimsOf, inWords, spokenIn } from "./reading.sample";

const HEAD = "Syrskyi said troops repelled attacks near these villages:";

describe("a list after a colon", () => {
  test.each([
    [`${HEAD}\n- Robotyne\n- Verbove`, ["repel Robotyne", "repel Verbove"]],
    [`${HEAD}\n• Robotyne and Orikhiv;\n• Verbove.`, ["repel Robotyne", "repel Orikhiv", "repel Verbove"]],
    ["Syrskyi said troops captured these villages:\n- Robotyne\n- Verbove", ["capture Robotyne", "capture Verbove"]],
  ])("%j", (text, expected) => {
    expect(spokenIn(text)).toEqual(expected.map((event) => `ua-military asserts ${event}`));
  });

  test.each([
    ["opened by no event", "Syrskyi said roads were closed:\n- Robotyne\n- Verbove"],
    ["opened by nobody", "Attacks were repelled near these villages:\n- Robotyne\n- Verbove"],
    ["without a colon", "Syrskyi said troops repelled attacks near villages.\n- Robotyne\n- Verbove"],
    ["without bullets", `${HEAD}\nRobotyne is a village of the south.`],
    ["after another line", `${HEAD}\nIt rained.\n- Robotyne\n- Verbove`],
  ])("claims nothing when %s", (_name, text) => {
    expect(spokenIn(text)).toEqual([]);
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
