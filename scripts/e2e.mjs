// npm run e2e: the browser tests alone. Arguments go to Playwright: npm run e2e -- e2e/reader.spec.ts --project phone
import "./node-version.mjs";
import "./environment.mjs";
import { generate } from "./make.mjs";
import { main, step } from "./step.mjs";
import { browserTests } from "./tests.mjs";

await main(async () => {
  await step("Make the database client", generate);
  await browserTests(process.argv.slice(2));
});
