import type { Article } from "../article";
import type { Problem } from "../problem";
import type { Source } from "../source";

/** One article of a source, or why it could not be read. */
export type Read = Article | Problem;

/** What whoever gives a file knows of it besides. */
export type Given = {
  /** The outlet of articles that name none themselves; null where nothing is known. */
  publisher: string | null;
  /** Of tables: which column holds which field, as `{ text: "body", title: "headline" }`; what is not said goes by its name. */
  columns: Record<string, string>;
};

/** A kind of file that articles come in. */
export type Format = {
  id: string;
  /** What it looks like, for messages. */
  looks: string;
  extensions: string[];
  /** Media types that servers send it with. */
  types: string[];
  /** Bytes of the largest file of which all is held in memory at once; a format that reads piece by piece holds one article so. */
  maxBytes: number;
  /** Whether a file that begins so, each byte a letter, is of this kind; asked where neither name nor type tells. */
  sniff(start: string): boolean;
  /** The articles of a source, one after another. What is wrong in it is a Problem that says where; nothing is thrown for it. */
  read(source: Source, given: Given): AsyncIterable<Read>;
};
