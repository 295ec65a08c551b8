import { isHost } from "@/lib/fetch/address";
import { createFetcher } from "@/lib/fetch/polite";
import { countHoldings } from "@/lib/ingest/count";
import { EXTENSIONS } from "@/lib/ingest/formats";
import { ingest } from "@/lib/ingest/ingest";
import { describeIngest, toJson } from "@/lib/ingest/report";
import { main, readArguments, UsageError } from "./command";
import { GIVEN_OPTIONS, GIVEN_USAGE, readGiven } from "./given";
import { createNetwork } from "./network";
import { createProgress, createRate } from "./progress";
import { withIngest } from "./with-ingest";

const USAGE = `npm run ingest -- [--publisher NAME] [--columns FIELD=COLUMN,…] [--allow-host HOST …] [--json] [FILES and ADDRESSES…]

Reads articles into the database of DATABASE_URL; without names, those of seeds/articles.
  FILES              articles, or folders of them: ${[...new Set(EXTENSIONS)].join(" ")}
  ADDRESSES          pages, feeds or sitemaps, https://… or http://…; the pages of feeds and sitemaps are read
${GIVEN_USAGE}
  --allow-host HOST  a host to read from though it is not public, as localhost:8123; may be given again
  --json             print what was read, what was skipped and what there is now as JSON`;

const OPTIONS = {
  ...GIVEN_OPTIONS,
  "allow-host": { type: "string", multiple: true, default: [] as string[] },
  json: { type: "boolean" },
} as const;

await main(USAGE, async () => {
  const { values, positionals } = readArguments(OPTIONS);
  const given = readGiven(values);
  const allowHosts = values["allow-host"];
  const wrong = allowHosts.find((host) => !isHost(host));
  if (wrong !== undefined)
    throw new UsageError(`--allow-host is “${wrong}”; expected a host, as localhost:8123 or intranet.example.`);

  const { tally, holdings } = await withIngest("npm run ingest", async (kit) => {
    const [articles, pages] = [createRate("articles", () => performance.now()), createProgress("addresses")];
    const tally = await ingest(positionals, {
      ...kit,
      given,
      fetcher: createFetcher(createNetwork({ allowHosts })),
      onArticle: articles.show,
      onPage: pages.show,
    }).finally(() => {
      articles.clear();
      pages.clear();
    });
    return { tally, holdings: await countHoldings(kit.db, kit.extractorVersion) };
  });
  // Told once all of it is on the disk.
  console.log(values.json ? toJson(tally, holdings) : describeIngest(tally, holdings));
  return tally.problems.length > 0 ? 1 : 0;
});
