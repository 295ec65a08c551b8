#!/usr/bin/env node
// Stands in for Prisma's schema engine where the host that Prisma fetches it from cannot be reached: the same command
// line and the same JSON-RPC over stdio, answered by the same engine from npm (@prisma/schema-engine-wasm). SQLite only.
// prisma.config.ts points Prisma here.
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import path from "node:path";
import { createInterface } from "node:readline";
import { PrismaLibSql } from "@prisma/adapter-libsql";
import { bindMigrationAwareSqlAdapterFactory } from "@prisma/driver-adapter-utils";

const args = process.argv.slice(2);
const schemas = args.filter((_, i) => args[i - 1] === "--datamodels");
const { url } = JSON.parse(optionOf("--datasource") ?? "{}");
const file = url?.startsWith("file:") ? path.resolve(url.slice("file:".length).split("?")[0]) : undefined;

const wasm = await loadEngine();
const factory = bindMigrationAwareSqlAdapterFactory(databases());

if (args.includes("--version")) console.log(`schema-engine-cli ${wasm.version()} (wasm)`);
else if (args.includes("cli")) await runCommand(optionOf("cli"));
else listen();

function optionOf(option) {
  const at = args.indexOf(option);
  return at < 0 ? undefined : args[at + 1];
}

async function loadEngine() {
  const glue = createRequire(import.meta.url).resolve("@prisma/schema-engine-wasm/schema_engine_bg");
  const engine = await import(glue);
  const code = new WebAssembly.Module(readFileSync(glue.replace(/\.js$/, ".wasm")));
  const { exports } = new WebAssembly.Instance(code, { "./schema_engine_bg.js": engine });
  engine.__wbg_set_wasm(exports);
  exports.__wbindgen_start();
  return engine;
}

/** The database, and shadow databases to replay migrations in: files, since ":memory:" is lost across transactions. */
function databases() {
  const shadow = () => new PrismaLibSql({ url: `file:${path.join(scratchFolder(), "shadow.db")}` });
  return {
    provider: "sqlite",
    adapterName: "@prisma/adapter-libsql",
    connect: async () => mended(await (url ? new PrismaLibSql({ url }) : shadow()).connect()),
    connectToShadowDb: async () => mended(await shadow().connect()),
  };
}

/** A folder that goes when we do: Prisma ends us by a signal. */
function scratchFolder() {
  const folder = mkdtempSync(path.join(tmpdir(), "prisma-shadow-"));
  process.on("exit", () => rmSync(folder, { recursive: true, force: true }));
  process.once("SIGTERM", () => process.exit());
  return folder;
}

/** The adapter, with what the engine expects of it and it does not do. */
function mended(adapter) {
  return new Proxy(adapter, {
    get(target, name) {
      const own = target[name];
      if (name === "startTransaction") return async (...given) => mended(await own.apply(target, given));
      if (name === "executeRaw") return (query) => execute(target, query);
      if (name === "queryRaw") return (query) => own.call(target, query).catch(noMigrationsYet);
      return typeof own === "function" ? own.bind(target) : own;
    },
  });
}

/** A migration comes as a whole script without arguments, of which executeRaw would run the first statement only. */
async function execute(adapter, query) {
  if (query.args.length > 0) return adapter.executeRaw(query);
  await adapter.executeScript(query.sql);
  return 0;
}

/** The engine reads its record of migrations before it makes the table, and takes the error for its end. */
function noMigrationsYet(error) {
  const message = error?.cause?.message ?? error?.cause?.originalMessage ?? "";
  if (!message.includes("no such table: _prisma_migrations")) throw error;
  return { columnNames: [], columnTypes: [], rows: [] };
}

async function runCommand(command) {
  try {
    if (command === "can-connect-to-database" && !existsSync(file)) {
      return refuse("P1003", `Database \`${path.basename(file)}\` does not exist`);
    }
    if (command === "drop-database") return rmSync(file, { force: true });
    const connection = await databases().connect();
    await connection.executeScript("SELECT 1");
  } catch (error) {
    refuse("P1001", error.message);
  }
}

/** Prisma drops the first line and reads the second as a record of its log. */
function refuse(code, message) {
  const record = { level: "ERROR", target: "schema_engine::logger", fields: { error_code: code, message } };
  process.stderr.write(`\n${JSON.stringify(record)}`);
  process.exitCode = 1;
}

/** Answers the requests on standard input, one after the other, until it is closed. */
function listen() {
  let engine;
  let answered = Promise.resolve();
  createInterface({ input: process.stdin })
    .on("line", (line) => {
      answered = answered.then(() => answer(JSON.parse(line)));
    })
    .on("close", () => answered.then(() => process.exit(0)));

  async function answer({ id, method, params }) {
    if (!method) return;
    try {
      send({ id, result: (await call(method, params)) ?? {} });
    } catch (error) {
      const known = typeof error === "number" ? factory.errorRegistry.consumeError(error)?.error : error;
      const message = known?.message ?? String(error);
      send({ id, error: { code: 4466, message, data: { is_panic: false, message, error_code: error?.code } } });
    }
  }

  async function call(method, params) {
    engine ??= await newEngine();
    if (method === "getDatabaseVersion") return engine.version(params);
    if (method === "createDatabase") return { databaseName: "" };
    if (method === "reset") return reset();
    if (method === "diff") return diff(params);
    // These two read the replayed history from a cache that only a diagnosis fills.
    if (method === "evaluateDataLoss" || method === "createMigration") await engine.devDiagnostic(params);
    if (typeof engine[method] !== "function") throw new Error(`The schema engine has no method ${method}.`);
    return engine[method](params);
  }

  /** The engine's own reset does nothing on SQLite. */
  async function reset() {
    engine.free();
    for (const end of ["", "-wal", "-shm", "-journal"]) rmSync(file + end, { force: true });
    engine = await newEngine();
  }

  async function diff(params) {
    const { exitCode, stdout } = await engine.diff(params);
    if (stdout) send({ id: 1, method: "print", params: { content: stdout } });
    return { exitCode };
  }
}

function newEngine() {
  const datamodels = schemas.map((schema) => [schema, readFileSync(schema, "utf8")]);
  return wasm.SchemaEngine.new({ datamodels: datamodels.length > 0 ? datamodels : undefined }, () => {}, factory);
}

function send(message) {
  process.stdout.write(`${JSON.stringify({ jsonrpc: "2.0", ...message })}\n`);
}
