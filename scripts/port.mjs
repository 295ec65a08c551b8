import { createServer } from "node:net";

/** A port that nobody uses now. */
export function freePort() {
  return listen(0, "127.0.0.1");
}

/** Whether a server may take this port. */
export function isFree(port) {
  return listen(port).then(
    () => true,
    () => false,
  );
}

function listen(port, host) {
  const server = createServer();
  return new Promise((fulfil, reject) => {
    server.once("error", reject);
    server.listen(port, host, () => {
      const { port: taken } = server.address();
      server.close(() => fulfil(taken));
    });
  });
}
