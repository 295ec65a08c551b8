import { type APIRequestContext, expect } from "@playwright/test";

type Feature = { id: string; properties: { title: string; placeName: string | null; status: string } };

/** The address of the seeds' event about one place that a filter finds, as its data says it. */
export async function findEventPath(request: APIRequestContext, query: string, place: string): Promise<string> {
  const response = await request.get(`/events.geojson?${query}`);
  expect(response.status()).toBe(200);
  const features: Feature[] = (await response.json()).features;
  const event = features.find(({ properties }) => properties.placeName === place);
  expect(event, `an event about ${place} among ${features.length}`).toBeDefined();
  return `/events/${encodeURIComponent(event?.id ?? "")}`;
}
