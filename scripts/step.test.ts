import { beforeEach, expect, test, vi } from "vitest";
import { Failure } from "./run.mjs";
import { complain, step } from "./step.mjs";

const printed: string[] = [];
beforeEach(() => {
  printed.length = 0;
  vi.spyOn(console, "log").mockImplementation((line) => printed.push(line));
  vi.spyOn(console, "error").mockImplementation((line) => printed.push(line));
});

test("says what it does and how it went", async () => {
  await step("Build", () => "nothing has changed", "");
  expect(printed).toEqual(["\n▸ Build", expect.stringMatching(/^ {2}nothing has changed \(\d+\.\d s\)$/)]);
});

test("a failure names the step and brings the cure", async () => {
  const failing = step("Build", () => Promise.reject(new Error("it ended with 1")), "Mend it.");
  await expect(failing).rejects.toMatchObject({ message: "Build: it ended with 1", cure: "Mend it." });
});

test("the cure of who knows better holds", async () => {
  const failing = step("Serve", () => Promise.reject(new Failure("the port is in use", "Choose another.")), "Mend it.");
  await expect(failing).rejects.toMatchObject({ cure: "Choose another." });
});

test("prints what went wrong, and each line of what to do", () => {
  complain(new Failure("Install: it ended with 1", "Look here,\nthen there."));
  expect(printed).toEqual(["\n✗ Install: it ended with 1", "  Look here,\n  then there."]);
});

test("prints a bug of ours whole", () => {
  const bug = new TypeError("step is not a function");
  complain(bug);
  expect(printed).toEqual([bug]);
});
