import { readPage, rowsOf } from "@/app/data-out/rows";
import { settings } from "@/lib/env/settings";
import type { DataFormat } from "@/lib/export/formats";
import { checkFilter } from "@/lib/filter/check";
import { PAGING_KEYS } from "@/lib/filter/paging";
import { openData } from "@/lib/query/data/data";

/** So many rows show what a file looks like. */
const ROWS = 2;

/** The beginning of a format's example, as it stands in this very database; null where it is not text. */
export async function firstRows(format: DataFormat): Promise<string | null> {
  const { writer } = format.writing;
  const query = new URLSearchParams(format.example);
  for (const key of PAGING_KEYS) query.delete(key);
  const asked = checkFilter(query);
  if (!writer || "errors" in asked) return null;
  const data = openData({ filter: asked.filter, event: null, after: null });
  try {
    const site = settings().SITE_URL;
    const address = `${site}/${format.name}?${format.example}`;
    const page = { site, self: address, first: address, next: null, shows: `${site}/?${query}`, readOn: data.readOn };
    const { rows } = await readPage(rowsOf(data, format, null, page), ROWS);
    return writer.head(page) + rows.map(({ text }) => indent(text)).join(writer.between) + writer.foot(page);
  } finally {
    data.close();
  }
}

/** JSON is easier to read over several lines; what is none stays as it is. */
function indent(text: string): string {
  return text.startsWith("{") ? JSON.stringify(JSON.parse(text), null, 2) : text;
}
