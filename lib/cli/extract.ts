import { createExtractor } from "@/lib/extract";
import { findFiles } from "@/lib/ingest/find-files";
import { EXTENSIONS } from "@/lib/ingest/formats";
import { detectLanguage, languageName } from "@/lib/ingest/language";
import { Problem } from "@/lib/ingest/problem";
import { readFile } from "@/lib/ingest/read-file";
import { readKnowledge } from "@/lib/seeds/knowledge";
import { main, readArguments, UsageError } from "./command";
import { GIVEN_OPTIONS, GIVEN_USAGE, readGiven } from "./given";
import { toOutputLine } from "./output";

const USAGE = `npm run -s extract -- [--gazetteer FILE …] [--publisher NAME] [--columns FIELD=COLUMN,…] FILES…

Prints the claims of each article as one line of JSON, touching no database. Messages go to standard error.
  FILES              articles, or folders of them: ${EXTENSIONS.join(" ")}
${GIVEN_USAGE}
  --gazetteer FILE   a GeoNames dump to know more places by (UA.txt, or UA.zip as it is downloaded); may be given again`;

await main(USAGE, async () => {
  const { values, positionals } = readArguments({ gazetteer: { type: "string", multiple: true }, ...GIVEN_OPTIONS });
  const given = readGiven(values);
  if (positionals.length === 0) throw new UsageError("Expected files or folders of articles.");
  const extract = createExtractor(readKnowledge(values.gazetteer));
  const { files, problems } = findFiles(positionals);
  for (const problem of problems) console.error(problem.message);

  let unread = problems.length;
  for (const file of files) {
    for await (const article of readFile(file, given)) {
      if (article instanceof Problem) {
        unread++;
        console.error(article.message);
        continue;
      }
      const language = detectLanguage(article.text);
      if (language !== "en") {
        unread++;
        console.error(`${file} (${article.id}): not read: written in ${languageName(language)}; only English is read.`);
      }
      console.log(toOutputLine(article.id, language === "en" ? extract(article).claims : []));
    }
  }
  return unread > 0 ? 1 : 0;
});
