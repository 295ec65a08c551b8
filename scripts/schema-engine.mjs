#!/usr/bin/env node
// Drop-in for Prisma's schema-engine binary: same CLI + JSON-RPC over stdio, backed by
// @prisma/schema-engine-wasm and a driver adapter. Used where binaries.prisma.sh is unreachable.
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import path from "node:path";
import { createInterface } from "node:readline";

const require = createRequire(import.meta.url);
const argv = process.argv.slice(2);
const opt = (name) => {
  const i = argv.indexOf(name);
  return i < 0 ? undefined : argv[i + 1];
};
const all = (name) => argv.flatMap((a, i) => (argv[i - 1] === name ? [a] : []));

async function loadWasm() {
  const bgPath = require.resolve("@prisma/schema-engine-wasm/schema_engine_bg");
  const bg = await import(bgPath);
  const mod = new WebAssembly.Module(readFileSync(bgPath.replace(/\.js$/, ".wasm")));
  const inst = new WebAssembly.Instance(mod, { "./schema_engine_bg.js": bg });
  bg.__wbg_set_wasm(inst.exports);
  inst.exports.__wbindgen_start();
  return bg;
}

const datasource = opt("--datasource") ? JSON.parse(opt("--datasource")) : {};
const url = datasource.url;
const schemaFiles = all("--datamodels");

function provider() {
  if (url) return /^postgres(ql)?:/.test(url) ? "postgres" : "sqlite";
  const text = schemaFiles.map((f) => (existsSync(f) ? readFileSync(f, "utf8") : f)).join("\n");
  return /provider\s*=\s*"postgres/.test(text) ? "postgres" : "sqlite";
}

// The wasm engine reads _prisma_migrations before creating it and treats the driver error as fatal.
function fixErrors(adapter) {
  return new Proxy(adapter, {
    get(target, prop) {
      const v = target[prop];
      if (typeof v !== "function") return v;
      if (!ASYNC.has(prop)) return v.bind(target);
      return async (...args) => {
        try {
          // migration replay hands whole scripts to executeRaw, which runs only the first statement
          if (prop === "executeRaw" && args[0].args.length === 0) {
            await target.executeScript(args[0].sql);
            return 0;
          }
          const r = await v.apply(target, args);
          return prop === "startTransaction" ? fixErrors(r) : r;
        } catch (e) {
          if (
            prop === "queryRaw" &&
            /no such table: _prisma_migrations/.test(e?.cause?.message ?? e?.cause?.originalMessage ?? "")
          )
            return { columnNames: [], columnTypes: [], rows: [] }; // not initialised yet = no migration applied
          throw e;
        }
      };
    },
  });
}

const ASYNC = new Set(["queryRaw", "executeRaw", "executeScript", "startTransaction"]);

async function pgFactory(url) {
  const { PrismaPg } = await import("@prisma/adapter-pg");
  // system catalogs use the 1-byte "char" type (OID 18), which adapter-pg rejects: read it as text
  const { default: Result } = await import("pg/lib/result.js");
  const addFields = Result.prototype.addFields;
  Result.prototype.addFields = function (fields) {
    for (const f of fields) if (f.dataTypeID === 18) f.dataTypeID = 25;
    return addFields.call(this, fields);
  };
  const { default: pg } = await import("pg");
  const admin = async (sql) => {
    const c = new pg.Client({ connectionString: url });
    await c.connect();
    try {
      await c.query(sql);
    } finally {
      await c.end();
    }
  };
  const main = new PrismaPg({ connectionString: url });
  return {
    provider: "postgres",
    adapterName: main.adapterName,
    connect: () => main.connect(),
    connectToShadowDb: async () => {
      // adapter-pg's own keeps the main database when given a connection string
      const name = `prisma_migrate_shadow_db_${crypto.randomUUID()}`;
      await admin(`CREATE DATABASE "${name}"`);
      const u = new URL(url);
      u.pathname = `/${name}`;
      const a = await new PrismaPg({ connectionString: u.href }).connect();
      const dispose = a.dispose.bind(a);
      a.dispose = async () => {
        await dispose();
        await admin(`DROP DATABASE "${name}" WITH (FORCE)`);
      };
      return a;
    },
  };
}

async function libsqlFactory(url) {
  const { PrismaLibSql } = await import("@prisma/adapter-libsql");
  const tmp = mkdtempSync(path.join(tmpdir(), "prisma-shadow-"));
  process.on("exit", () => rmSync(tmp, { recursive: true, force: true }));
  let n = 0;
  const scratch = () => new PrismaLibSql({ url: `file:${path.join(tmp, `${n++}.db`)}` }); // ':memory:' is lost across transactions
  return {
    provider: "sqlite",
    adapterName: "@prisma/adapter-libsql",
    connect: async () => fixErrors(await (url ? new PrismaLibSql({ url }) : scratch()).connect()),
    connectToShadowDb: async () => fixErrors(await scratch().connect()),
  };
}

async function adapterFactory() {
  const { bindMigrationAwareSqlAdapterFactory, mockMigrationAwareAdapterFactory } = await import(
    "@prisma/driver-adapter-utils"
  );
  let f;
  if (provider() === "postgres") {
    if (!url) f = mockMigrationAwareAdapterFactory("postgres");
    else {
      const { PrismaPg } = await import("@prisma/adapter-pg");
      f = await pgFactory(url);
    }
  } else {
    f = await libsqlFactory(url);
  }
  return bindMigrationAwareSqlAdapterFactory(f);
}

if (argv.includes("--version")) {
  const bg = await loadWasm();
  console.log(`schema-engine-cli ${bg.version()} (wasm)`);
  process.exit(0);
}

const cliIdx = argv.indexOf("cli");
if (cliIdx >= 0) {
  const cmd = argv[cliIdx + 1];
  const file = url?.startsWith("file:") ? path.resolve(url.slice(5).split("?")[0]) : undefined;
  const fail = (code, message) => {
    // first stderr line is dropped by the Prisma CLI, the second is parsed as a JSON log record
    process.stderr.write(
      `\n${JSON.stringify({ level: "ERROR", target: "schema_engine::logger", fields: { error_code: code, message } })}`,
    );
    process.exit(1);
  };
  try {
    if (file) {
      if (cmd === "can-connect-to-database" && !existsSync(file))
        fail("P1003", `Database \`${path.basename(file)}\` does not exist`);
      if (cmd === "drop-database") rmSync(file, { force: true });
      else {
        const f = await adapterFactory();
        const r = await f.connect();
        await (r.value ?? r).executeScript("SELECT 1");
      }
    } else {
      const { default: pg } = await import("pg");
      const u = new URL(url);
      const db = u.pathname.slice(1);
      const run = async (cs, sql) => {
        const c = new pg.Client({ connectionString: cs });
        await c.connect();
        try {
          await c.query(sql);
        } finally {
          await c.end();
        }
      };
      if (cmd === "can-connect-to-database") {
        try {
          await run(url, "SELECT 1");
        } catch (e) {
          fail(e.code === "3D000" ? "P1003" : "P1001", e.message);
        }
      } else {
        u.pathname = "/postgres";
        await run(u.href, `${cmd === "create-database" ? "CREATE" : "DROP"} DATABASE "${db}"`);
      }
    }
    process.exit(0);
  } catch (e) {
    fail("P1001", e.message ?? String(e));
  }
}

const bg = await loadWasm();
const factory = await adapterFactory();
const newEngine = () =>
  bg.SchemaEngine.new(
    { datamodels: schemaFiles.length ? schemaFiles.map((f) => [f, readFileSync(f, "utf8")]) : undefined },
    () => {},
    factory,
  );
let engine;
const dbFile = url?.startsWith("file:") ? path.resolve(url.slice(5).split("?")[0]) : undefined;

let seq = 1;
let queue = Promise.resolve();
const send = (o) => process.stdout.write(JSON.stringify(o) + "\n");
async function handle(msg) {
  if (!msg.method) return;
  const { id, method, params } = msg;
  try {
    let result;
    engine ??= await newEngine();
    // these two read the replayed history from a cache that only a diagnostic call fills
    if (method === "evaluateDataLoss" || method === "createMigration")
      await engine.devDiagnostic({ migrationsList: params.migrationsList, filters: params.filters });
    if (method === "getDatabaseVersion") result = await engine.version(params);
    else if (method === "createDatabase") result = { databaseName: "" };
    else if (method === "reset" && dbFile) {
      // the wasm reset is a no-op on SQLite
      engine.free();
      for (const suffix of ["", "-wal", "-shm", "-journal"]) rmSync(dbFile + suffix, { force: true });
      engine = await newEngine();
      result = {};
    } else if (typeof engine[method] === "function") result = await engine[method](params);
    else throw new Error(`schema-engine (wasm): method ${method} not supported`);
    if (method === "diff" && result?.stdout != null) {
      send({ jsonrpc: "2.0", id: seq++, method: "print", params: { content: result.stdout } });
      result = { exitCode: result.exitCode };
    }
    send({ jsonrpc: "2.0", id, result: result ?? {} });
  } catch (e) {
    const rec = typeof e === "number" ? factory.errorRegistry.consumeError(e) : undefined;
    const message = rec?.error?.message ?? e?.message ?? String(e);
    send({
      jsonrpc: "2.0",
      id,
      error: { code: 4466, message, data: { is_panic: false, message, error_code: e?.code } },
    });
  }
}
createInterface({ input: process.stdin })
  .on("line", (line) => {
    queue = queue.then(() => handle(JSON.parse(line)));
  })
  .on("close", () => {
    queue.then(() => process.exit(0));
  });
