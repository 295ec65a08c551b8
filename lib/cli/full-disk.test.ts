import { spawnSync } from "node:child_process";
import { mkdirSync } from "node:fs";
import path from "node:path";
import { afterAll, expect, type TestContext, test } from "vitest";
import { takeWriterLock } from "@/lib/db/writer-lock";
import { createSite, lookInto } from "./soundness.sample";

const ARTICLES = 120;
const site = createSite(ARTICLES);
afterAll(() => site.close());

const FULL =
  /^The database \S+test\.db could not be written: the disk is full\. What was read before is safe\. Free space on its disk and run again\.$/m;

/** Works on a small disk in the memory; where none can be mounted the test is skipped. */
async function onDisk(size: string, { skip }: TestContext, work: (at: string) => Promise<void> | void) {
  const at = path.join(site.folder, `disk-${size}`);
  mkdirSync(at);
  if (!mount("-t", "tmpfs", "-o", `size=${size}`, "tmpfs", at))
    skip("No small disk can be mounted: only root may, on Linux.");
  try {
    await work(at);
  } finally {
    spawnSync("umount", ["--lazy", at]);
  }
}

function mount(...args: string[]): boolean {
  return spawnSync("mount", args).status === 0;
}

test("an ingest that fills the disk ends with a reason, keeps whole articles, and goes on when there is room", (context) =>
  onDisk("2500k", context, async (at) => {
    const [file, calm] = [site.database("test.db", at), site.database("calm.db")];
    const { status, stderr } = await site.ingest(file).ended;
    expect(stderr).toMatch(FULL);
    expect(stderr).not.toContain("    at ");
    expect(status).toBe(1);

    mount("-o", "remount,size=64m", at);
    const { findings, articles } = await lookInto(file);
    expect(findings).toEqual([]);
    expect(articles).toBeGreaterThan(0);
    expect(articles).toBeLessThan(ARTICLES);
    for (const one of [file, calm]) expect(await site.ingest(one).ended).toMatchObject({ status: 0 });
    expect(await lookInto(file)).toEqual(await lookInto(calm));
  }));

test.for([
  ["352k", "no log", /^The database \S+test\.db cannot be opened: .+\. Free space on its disk and run again\.$/m],
] as const)("a disk of %s, where %s finds room, is told of and nothing is broken", ([size, , message], context) =>
  onDisk(size, context, async (at) => {
    const file = site.database("test.db", at);
    const { status, stderr } = await site.ingest(file).ended;
    expect(stderr).toMatch(message);
    expect(stderr).not.toContain("    at ");
    expect(status).toBe(1);
    mount("-o", "remount,size=64m", at);
    expect(await lookInto(file)).toMatchObject({ findings: [], articles: 0 });
  }),
);

test("a lock that finds no room is told of", (context) =>
  onDisk("8k", context, (at) => {
    expect(() => takeWriterLock(path.join(at, "test.db"), "npm run ingest")).toThrow(
      /^The lock \S+test\.db\.lock could not be taken: .*disk.*\. Nothing was done\. Free space on its disk and run again\.$/,
    );
  }));
