import type { CDPSession } from "@playwright/test";

const KINDS = { Document: "document", Script: "script", Stylesheet: "style", Font: "font" } as const;

/** What came over the wire, compressed and with its headers. */
export type Traffic = Record<(typeof KINDS)[keyof typeof KINDS] | "events" | "other", number>;

/** Columns of events; pages that have none bring the events in the document. */
const EVENTS = /\/events\.arrow(?:\?|$)/;

/** Counts bytes by kind from now on. */
export async function countTraffic(devtools: CDPSession): Promise<Traffic> {
  const traffic: Traffic = { document: 0, script: 0, style: 0, font: 0, events: 0, other: 0 };
  const kinds = new Map<string, keyof Traffic>();
  devtools.on("Network.responseReceived", ({ requestId, type, response }) => {
    kinds.set(requestId, EVENTS.test(response.url) ? "events" : kindOf(type));
  });
  devtools.on("Network.loadingFinished", ({ requestId, encodedDataLength }) => {
    traffic[kinds.get(requestId) ?? "other"] += encodedDataLength;
  });
  await devtools.send("Network.enable");
  return traffic;
}

function kindOf(type: string): keyof Traffic {
  return type in KINDS ? KINDS[type as keyof typeof KINDS] : "other";
}
