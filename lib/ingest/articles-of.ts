import type { Article } from "./article";
import { type Paging, pagesOf } from "./pages";
import { Problem } from "./problem";
import { readFile, readSource } from "./read-file";
import type { ToRead } from "./wanted";

/** An article, where it was read, and whether another text may be there the next time: pages are corrected, files are not. */
export type Found = { article: Article; from: string; mayChange: boolean };

/** A source is read to its end; to be called when its articles are written. */
export type Settled = { settle(): Promise<void> | void };

/** How sources are read; without a fetcher no address is. */
export type Reading = Omit<Paging, "fetcher"> & {
  fetcher?: Paging["fetcher"];
  onFile?: (done: number, files: number) => void;
  /** Ends the reading before the next file or page. */
  stop?: AbortSignal;
};

/** The articles of all there is to read, one after another: of files first, then of addresses as they answer. */
export async function* articlesOf(
  { files, addresses, problems }: ToRead,
  reading: Reading,
): AsyncGenerator<Found | Settled | Problem> {
  yield* problems;
  for (const [index, { file, given }] of files.entries()) {
    if (reading.stop?.aborted) return;
    for await (const article of readFile(file, given))
      yield article instanceof Problem ? article : { article, from: file, mayChange: false };
    yield { settle: () => reading.onFile?.(index + 1, files.length) };
  }
  const { fetcher } = reading;
  if (fetcher) yield* articlesOfPages(addresses, { ...reading, fetcher });
  else for (const { url } of addresses) yield new Problem(url, "is an address; expected a file or a folder.");
}

async function* articlesOfPages(addresses: ToRead["addresses"], paging: Paging) {
  for await (const page of pagesOf(addresses, paging)) {
    if (page instanceof Problem) yield page;
    else {
      const ids: string[] = [];
      for await (const article of readSource(page.source, page.given)) {
        if (!(article instanceof Problem)) ids.push(article.id);
        yield article instanceof Problem ? article : { article, from: page.source.name, mayChange: true };
      }
      yield { settle: () => page.settle(ids) };
    }
  }
}
