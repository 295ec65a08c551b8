import type { ArticleSet } from "@/lib/columns/article-set";
import { NONE } from "@/lib/columns/columns";
import { articlesByPublisher } from "@/lib/columns/index-by";
import { claimsPrinted } from "@/lib/columns/publisher-stats";
import { rememberOne } from "@/lib/columns/remember";
import type { PublisherLine } from "@/lib/view/publisher";
import { findArticleSet } from "./article-set";
import { findEventSet } from "./event-set";

/** Every outlet of which an article was read, those with the most articles first. */
export async function findPublishers(): Promise<PublisherLine[]> {
  const [columns, set] = await Promise.all([findEventSet(), findArticleSet()]);
  const claims = claimsPrinted(columns);
  return articleCounts(set).map((line) => ({ ...line, claims: claims.get(line.id) ?? 0 }));
}

const articleCounts = rememberOne((set: ArticleSet): Omit<PublisherLine, "claims">[] =>
  set.publishers
    .map(({ id, name }, at) => {
      const rows = articlesByPublisher(set).rows(at);
      const fromAgencies = rows.reduce((sum, row) => sum + Number(set.agency[row] !== NONE), 0);
      return { id, name, articles: rows.length, fromAgencies };
    })
    .sort((a, b) => b.articles - a.articles || (a.name < b.name ? -1 : 1)),
);
