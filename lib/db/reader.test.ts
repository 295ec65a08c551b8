import Database from "better-sqlite3";
import { beforeAll, expect, test, vi } from "vitest";
import { createVarenDatabase } from "@/lib/query/varen.sample";

let reader: typeof import("./reader");
const url = createVarenDatabase();

beforeAll(async () => {
  vi.stubEnv("DATABASE_URL", url);
  reader = await import("./reader");
});

test("rows come as the values of their columns", async () => {
  const rows: unknown[][] = [];
  await reader.eachRow([{ sql: "SELECT id, topic FROM Event WHERE id <> ? ORDER BY id", values: ["osk"] }], (row) => {
    rows.push(row);
  });
  expect(rows).toEqual([
    ["aid", "aid"],
    ["varen", "territory"],
  ]);
});

test("while rows are read, others may be asked for, and whether somebody has written", async () => {
  const version = reader.dataVersion();
  const inner: Promise<void>[] = [];
  let read = 0;
  await reader.eachRow([{ sql: "SELECT id FROM Event", values: [] }], () => {
    expect(reader.dataVersion()).toBe(version);
    inner.push(
      reader.eachRow([{ sql: "SELECT id FROM Claim", values: [] }], () => {
        read += 1;
      }),
    );
  });
  await Promise.all(inner);
  expect(read).toBe(3 * 5);
});

test("what is written while rows are read is seen by the next who reads", async () => {
  const title = { sql: "SELECT title FROM Event WHERE id = 'varen'", values: [] };
  const writer = new Database(url.replace("file:", ""));
  const titles: unknown[] = [];
  await reader.eachRow([title, title], ([read]) => {
    titles.push(read);
    writer.prepare("UPDATE Event SET title = 'Varen: told anew' WHERE id = 'varen'").run();
  });
  await reader.eachRow([title], ([read]) => titles.push(read));
  writer.close();
  expect(titles[1]).toBe(titles[0]);
  expect(titles[0]).not.toBe("Varen: told anew");
  expect(titles[2]).toBe("Varen: told anew");
});

test("a page's rows come as objects, also by a statement that is run again with other values", () => {
  const sql = "SELECT id, topic FROM Event WHERE id = ?";
  const idOf = (id: string) => reader.readRows<{ id: string; topic: string }>({ sql, values: [id] });
  expect([idOf("aid"), idOf("varen"), idOf("nowhere")]).toEqual([
    [{ id: "aid", topic: "aid" }],
    [{ id: "varen", topic: "territory" }],
    [],
  ]);
});
