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

/** Milliseconds between two looks at a bar: more often nobody reads it. */
const REDRAW = 100;

/** A line for each so many hundredths of the work goes to a log. */
const LOG_STEP = 0.05;

export type Rate = { show(done: number, share: number): void; clear(): void };

/**
 * The same where it is not known how many there are, but which share has been read: with how many come a second and how long it will
 * take. `now` gives milliseconds.
 *
 *     [############                  ] 40 %, 12,345 articles, 312/s, 59 s left
 */
export function createRate(noun: string, now: () => number, sink: Sink = process.stderr): Rate {
  const started = now();
  let drawnAt = Number.NEGATIVE_INFINITY;
  let logged = 0;
  return {
    show(done, share) {
      const line = `${Math.floor(share * 100)} %, ${sayRate(noun, done, share, now() - started)}`;
      if (sink.isTTY) {
        if (now() - drawnAt < REDRAW) return;
        drawnAt = now();
        const filled = Math.round(WIDTH * share);
        sink.write(`\r\x1b[K[${"#".repeat(filled)}${" ".repeat(WIDTH - filled)}] ${line}`);
      } else if (share >= logged + LOG_STEP || share >= 1) {
        if (logged < 1) sink.write(`${line}\n`);
        logged = share;
      }
    },
    clear() {
      if (sink.isTTY && drawnAt >= 0) sink.write("\r\x1b[K");
    },
  };
}

function sayRate(noun: string, done: number, share: number, milliseconds: number): string {
  const seconds = Math.max(milliseconds, 1) / 1000;
  const left = share > 0 ? (seconds * (1 - share)) / share : 0;
  return `${done.toLocaleString("en")} ${noun}, ${Math.round(done / seconds).toLocaleString("en")}/s, ${saySpan(left)} left`;
}

/** `saySpan(59.2)` is "59 s", `saySpan(150)` "3 min", `saySpan(9000)` "2.5 h". */
function saySpan(seconds: number): string {
  if (seconds < 90) return `${Math.round(seconds)} s`;
  return seconds < 90 * 60 ? `${Math.round(seconds / 60)} min` : `${(seconds / 3600).toFixed(1)} h`;
}
