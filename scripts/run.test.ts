import { expect, test } from "vitest";
import { run } from "./run.mjs";

test("ends well when the command does", async () => {
  await expect(run("node", ["-e", "process.exit(0)"])).resolves.toBeUndefined();
});

test("says how a command ended that did not end well", async () => {
  await expect(run("node", ["-e", "process.exit(3)"])).rejects.toThrow("“node -e process.exit(3)” ended with 3.");
});

test("says when a command could not be started", async () => {
  await expect(run("no-such-program-here", [])).rejects.toThrow("no-such-program-here could not be started");
});

test("gives the command the environment it was told, and the project's folder", async () => {
  const script = "process.exit(process.env.WORD === 'yes' && require('node:fs').existsSync('package.json') ? 0 : 1)";
  await expect(run("node", ["-e", script], { env: { WORD: "yes" } })).resolves.toBeUndefined();
});
