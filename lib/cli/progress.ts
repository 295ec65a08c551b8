/** Columns of the bar on a terminal. */
const WIDTH = 30;

/** Lines that a log gets at most: one for each twentieth of the work. */
const LOG_LINES = 20;

/** Where progress is shown: a terminal, or a log that keeps every line. */
export type Sink = { isTTY?: boolean; write(text: string): unknown };

export type Progress = { show(done: number, total: number): void; clear(): void };

/**
 * Shows how far a long work is: a bar that redraws itself on a terminal, plain lines in a log.
 *
 *     [##########          ] 40 of 120 files
 */
export function createProgress(noun: string, sink: Sink = process.stderr): Progress {
  return sink.isTTY ? drawBar(noun, sink) : writeLines(noun, sink);
}

function drawBar(noun: string, sink: Sink): Progress {
  let drawn = "";
  return {
    show(done, total) {
      const filled = Math.round((WIDTH * done) / total);
      const bar = `[${"#".repeat(filled)}${" ".repeat(WIDTH - filled)}] ${done} of ${total} ${noun}`;
      if (bar !== drawn) sink.write(`\r\x1b[K${bar}`);
      drawn = bar;
    },
    clear() {
      if (drawn) sink.write("\r\x1b[K");
      drawn = "";
    },
  };
}

function writeLines(noun: string, sink: Sink): Progress {
  return {
    show(done, total) {
      const step = Math.max(1, Math.ceil(total / LOG_LINES));
      if (done % step === 0 || done === total) sink.write(`${done} of ${total} ${noun}\n`);
    },
    clear() {},
  };
}
