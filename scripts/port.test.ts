import { createServer } from "node:net";
import { expect, test } from "vitest";
import { freePort, isFree } from "./port.mjs";

test("a port is free until a server has it", async () => {
  const port = await freePort();
  expect(await isFree(port)).toBe(true);
  const server = createServer().listen(port);
  await new Promise((listening) => server.once("listening", listening));
  expect(await isFree(port)).toBe(false);
  await new Promise((closed) => server.close(closed));
});
