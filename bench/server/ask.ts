import { Agent, get } from "node:http";

/** What came back: how long it took until the last byte, and how many bytes they were. */
export type Answer = { milliseconds: number; bytes: number };

/** Asks for each path, so many at a time over connections that stay open. Throws where an answer is not 200. */
export async function askAll(site: string, paths: readonly string[], atATime: number): Promise<Answer[]> {
  const agent = new Agent({ keepAlive: true, maxSockets: atATime });
  const answers: Answer[] = [];
  let next = 0;
  const askOn = async () => {
    for (let path = paths[next++]; path !== undefined; path = paths[next++])
      answers.push(await ask(site + path, agent));
  };
  try {
    await Promise.all(Array.from({ length: atATime }, askOn));
  } finally {
    agent.destroy();
  }
  return answers;
}

function ask(address: string, agent: Agent): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const started = performance.now();
    const request = get(address, { agent, headers: { "Accept-Encoding": "gzip, deflate, br" } }, (response) => {
      let bytes = 0;
      response.on("data", (chunk: Buffer) => {
        bytes += chunk.length;
      });
      response.on("error", reject);
      response.on("end", () => {
        if (response.statusCode === 200) resolve({ milliseconds: performance.now() - started, bytes });
        else reject(new Error(`${address} was answered with ${response.statusCode}; expected 200`));
      });
    });
    request.on("error", reject);
  });
}
