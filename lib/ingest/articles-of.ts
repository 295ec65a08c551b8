import { statSync } from "node:fs";
import type { Article } from "./article";
import { deriveId } from "./article-id";
import { type Page, type Paging, pagesOf } from "./pages";
import { Problem } from "./problem";
import { readFile, readSource } from "./read-file";
import { isSameSite } from "./site";
import type { ToRead } from "./wanted";

/** An article, and where it was read. */
export type Found = {
  article: Article;
  from: string;
  /** Whether another text may be there the next time: pages are corrected, files are not. */
  mayChange: boolean;
  /** The address of a page that a list led to, which may alter articles of its own site only; null for what the operator named. */
  site: string | null;
  /** Of an article in a file, the share of the bytes of all files that has been read with it. */
  share?: number;
};

/** A source is read to its end; to be called when its articles are written. */
export type Settled = { settle(): Promise<void> | void };

/** How sources are read; without a fetcher no address is. */
export type Reading = Omit<Paging, "fetcher"> & {
  fetcher?: Paging["fetcher"];
  /** Ends the reading before the next file or page. */
  stop?: AbortSignal;
};

/** The articles of all there is to read, one after another: of files first, then of addresses as they answer. */
export async function* articlesOf(
  { files, addresses, problems }: ToRead,
  reading: Reading,
): AsyncGenerator<Found | Settled | Problem> {
  yield* problems;
  yield* articlesOfFiles(files, reading);
  if (reading.stop?.aborted) return;
  const { fetcher } = reading;
  if (fetcher) yield* articlesOfPages(addresses, { ...reading, fetcher });
  else for (const { url } of addresses) yield new Problem(url, "is an address; expected a file or a folder.");
}

async function* articlesOfFiles(files: ToRead["files"], { stop }: Reading): AsyncGenerator<Found | Problem> {
  const sizes = files.map(({ file }) => statSync(file, { throwIfNoEntry: false })?.size ?? 0);
  const all = sizes.reduce((sum, size) => sum + size, 0);
  let before = 0;
  for (const [index, { file, given }] of files.entries()) {
    if (stop?.aborted) return;
    let read = 0;
    const onBytes = (bytes: number) => {
      read = bytes;
    };
    for await (const article of readFile(file, given, onBytes))
      yield article instanceof Problem
        ? article
        : { article, from: file, mayChange: false, site: null, share: (before + read) / all };
    before += sizes[index] ?? 0;
  }
}

async function* articlesOfPages(addresses: ToRead["addresses"], paging: Paging) {
  for await (const page of pagesOf(addresses, paging)) {
    if (page instanceof Problem) yield page;
    else {
      const ids: string[] = [];
      for await (const read of readSource(page.source, page.given)) {
        if (read instanceof Problem) yield read;
        else {
          const article = placed(read, page);
          ids.push(article.id);
          const site = page.by === "listed" ? page.url : null;
          yield { article, from: page.source.name, mayChange: true, site };
        }
      }
      yield { settle: () => page.settle(ids) };
    }
  }
}

/**
 * An article with the address of its page, where it gives none; that of a host which only the operator reaches is nobody else's business.
 * A page that a list led to is where it was found: it does not pass for one of another site.
 */
function placed(article: Article, { url, by }: Page): Article {
  if (by === "allowed") return article;
  if (article.url === null) return { ...article, url };
  if (by === "named" || isSameSite(article.url, url)) return article;
  return { ...article, url, id: deriveId({ url, text: article.text }) };
}
