import Database from "better-sqlite3";
import { beforeAll, expect, test, vi } from "vitest";
import { createVarenDatabase } from "@/lib/query/varen.sample";

let openSnapshot: typeof import("./snapshot").openSnapshot;
const url = createVarenDatabase();

beforeAll(async () => {
  vi.stubEnv("DATABASE_URL", url);
  ({ openSnapshot } = await import("./snapshot"));
});

const TITLE = { sql: "SELECT title FROM Event WHERE id = ?", values: ["varen"] };

test("all that it gives is of one moment, and the next one sees what was written", () => {
  const writer = new Database(url.replace("file:", ""));
  const first = openSnapshot();
  writer.prepare("UPDATE Event SET title = 'Varen: told anew' WHERE id = 'varen'").run();
  const second = openSnapshot();
  expect(first.all(TITLE)).toEqual([{ title: "Varen: capture claimed by Russia, disputed by Ukraine" }]);
  expect(second.all(TITLE)).toEqual([{ title: "Varen: told anew" }]);
  for (const snapshot of [first, second]) snapshot.close();
  writer.close();
});

test("what is closed gives nothing, may be closed again, and its connection is used again with the present rows", () => {
  const closed = openSnapshot();
  closed.all(TITLE);
  closed.close();
  closed.close();
  expect(() => closed.all(TITLE)).toThrow("This snapshot is closed");
  const writer = new Database(url.replace("file:", ""));
  writer.prepare("UPDATE Event SET title = 'Varen: again' WHERE id = 'varen'").run();
  writer.close();
  const next = openSnapshot();
  expect(next.all(TITLE)).toEqual([{ title: "Varen: again" }]);
  next.close();
});

test("a statement that cannot be read leaves the connection in order", () => {
  const snapshot = openSnapshot();
  expect(() => snapshot.all({ sql: "SELECT id FROM Nowhere", values: [] })).toThrow("no such table");
  expect(snapshot.all({ sql: "SELECT COUNT(*) AS events FROM Event", values: [] })).toEqual([{ events: 3 }]);
  snapshot.close();
});

test("ids that are kept are there until it is closed, and in no other", () => {
  const [first, second] = [openSnapshot(), openSnapshot()];
  const kept = { sql: "SELECT id FROM temp.kept ORDER BY id", values: [] };
  first.keep({ sql: "SELECT id FROM Event WHERE id <> ? UNION ALL SELECT 'osk'", values: ["aid"] });
  expect(first.all(kept)).toEqual([{ id: "osk" }, { id: "varen" }]);
  second.keep({ sql: "SELECT 'other'", values: [] });
  expect(second.all(kept)).toEqual([{ id: "other" }]);
  for (const snapshot of [first, second]) snapshot.close();
  const next = openSnapshot();
  expect(() => next.all(kept)).toThrow("no such table");
  next.keep({ sql: "SELECT 'new'", values: [] });
  expect(next.all(kept)).toEqual([{ id: "new" }]);
  next.close();
});
