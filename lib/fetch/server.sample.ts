import { once } from "node:events";
import {
  createServer,
  type IncomingHttpHeaders,
  type RequestListener,
  type Server,
  type ServerResponse,
} from "node:http";
import type { AddressInfo } from "node:net";
import type { Clock } from "./clock";
import { LIMITS, type Limits, type Network } from "./request";

/** What a path answers: a text, or what a function does. */
export type Route = string | ((response: ServerResponse, headers: IncomingHttpHeaders) => void);

/** A server on this machine that answers as told, and writes down what it was asked. */
export async function serve(routes: Record<string, Route>) {
  const seen: { path: string; headers: IncomingHttpHeaders }[] = [];
  const listen: RequestListener = ({ url: path = "", headers }, response) => {
    seen.push({ path, headers });
    const route = Object.hasOwn(routes, path) ? routes[path] : undefined;
    if (typeof route === "function") route(response, headers);
    else if (route !== undefined) response.end(route);
    else response.writeHead(404).end();
  };
  const server = createServer(listen).listen(0, "127.0.0.1");
  await once(server, "listening");
  const host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    host,
    seen,
    routes,
    at: (path: string) => `http://${host}${path}`,
    /** How often a path was asked for. */
    asked: (path: string) => seen.filter((one) => one.path === path).length,
    close: () => closeServer(server),
  };
}

export type TestServer = Awaited<ReturnType<typeof serve>>;

async function closeServer(server: Server) {
  server.closeAllConnections();
  server.close();
  await once(server, "close");
}

/** An answer with a status and headers. */
export const answer =
  (status: number, headers: Record<string, string> = {}, body: string | Buffer = ""): Route =>
  (response) =>
    response.writeHead(status, headers).end(body);

/** A way to another address. */
export const redirect = (location: string, status = 302) => answer(status, { location });

/** A network whose names stand for these addresses and for nothing else: no name server is asked. */
export function testNetwork(
  allowHosts: string[],
  { names = {}, ...limits }: Partial<Limits> & { names?: Record<string, string[]> } = {},
): Network {
  const resolve = async (host: string) => {
    const found = names[host];
    if (found) return found;
    throw Object.assign(new Error(`no ${host}`), { code: "ENOTFOUND" });
  };
  return {
    userAgent: "Claimline/0.1 (+https://claims.example)",
    allowHosts,
    limits: { ...LIMITS, ...limits },
    resolve,
  };
}

/** A clock that stands still but for its sleepers, who wake at once; `slept` says how long each one slept. */
export function testClock(): Clock & { slept: number[] } {
  let time = 0;
  const slept: number[] = [];
  return {
    slept,
    now: () => time,
    async sleep(ms) {
      slept.push(ms);
      time += ms;
    },
  };
}
