import { dataHandlers } from "@/app/data-out/handlers";

export const { GET, HEAD, OPTIONS } = dataHandlers("claims.csv");
