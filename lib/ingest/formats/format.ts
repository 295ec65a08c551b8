import type { Article } from "../article";
import type { Problem } from "../problem";

/** One article of a file, or why it could not be read. */
export type Read = Article | Problem;

/** A kind of file that articles come in. */
export type Format = {
  id: string;
  /** What it looks like, for messages. */
  looks: string;
  extensions: string[];
  /** Bytes of the largest file that is opened. */
  maxBytes: number;
  /** The articles of a file's content. Never throws for what is in it. */
  read(file: string, content: string): Read[];
};
