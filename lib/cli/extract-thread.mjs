// A thread learns TypeScript anew: it is told nothing of how the one was started that starts it.
import { register } from "tsx/esm/api";

register();
await import("./extract-worker.ts");
