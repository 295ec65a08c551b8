import { dataHandlers } from "@/app/data-out/handlers";

export const { GET, HEAD, OPTIONS } = dataHandlers("events.geojson");
