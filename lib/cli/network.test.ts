import { expect, test } from "vitest";
import { agentOf, createNetwork } from "./network";

test("servers are told who asks, and where its site is unless that is this machine", () => {
  expect(agentOf("https://claims.example.org")).toBe("Claimline/0.1 (+https://claims.example.org)");
  expect(agentOf("http://localhost:3000")).toBe("Claimline/0.1");
});

test("an operator may ask by another name", () => {
  expect(createNetwork({ allowHosts: [], userAgent: "HeraldBot/1.0" })).toMatchObject({ userAgent: "HeraldBot/1.0" });
});
