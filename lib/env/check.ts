import { readEnv } from "./env";

// Run by `npm start` before anything is built: a bad setting should stop at the door.
try {
  readEnv(process.env);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
