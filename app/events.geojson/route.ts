import { answerData } from "@/app/data-answer";
import { toGeoJson } from "@/lib/export/geojson";

export function GET(request: Request): Promise<Response> {
  return answerData(request, {
    type: "application/geo+json",
    file: "events.geojson",
    write: (events, site) => JSON.stringify(toGeoJson(events, site)),
  });
}
