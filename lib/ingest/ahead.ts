/**
 * Begins work on some items ahead of the one whose result is asked for, and gives the results in the order of the items: while one
 * article is written, others are read by other processors.
 *
 *     for await (const read of ahead(articles, read, 32)) await save(read);
 *
 * Throws what the work of an item throws, when its turn comes.
 */
export async function* ahead<T, R>(
  items: AsyncIterable<T>,
  begin: (item: T) => Promise<R>,
  most: number,
): AsyncGenerator<R> {
  const begun: Promise<R>[] = [];
  for await (const item of items) {
    const work = begin(item);
    // It is told when its turn comes.
    work.catch(() => {});
    begun.push(work);
    if (begun.length >= most) yield await (begun.shift() as Promise<R>);
  }
  for (const work of begun) yield await work;
}
