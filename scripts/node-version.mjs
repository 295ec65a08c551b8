// Imported for its effect, and first: ends with a message where Node is older than package.json asks for.
import { readFileSync } from "node:fs";

const { engines } = JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8"));
const [needMajor, needMinor] = engines.node.replace(">=", "").split(".").map(Number);
const [major, minor] = process.versions.node.split(".").map(Number);

if (major < needMajor || (major === needMajor && minor < needMinor)) {
  console.error(`This is Node ${process.versions.node}; Claimline needs ${engines.node.replace(">=", "")} or newer.`);
  console.error("Install a newer Node (https://nodejs.org, or your package manager) and try again.");
  process.exit(1);
}
