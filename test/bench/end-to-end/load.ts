/** Sends requests over a number of connections that stay open, and measures them. */
import { Agent, request as send } from 'node:http';

export interface PreparedRequest {
  readonly method: string;
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
  /** The status of the only acceptable response. */
  readonly status: number;
}

/** What a slice of load took. */
export interface Slice {
  readonly requests: number;
  readonly seconds: number;
  /** The latency of each request, in milliseconds. */
  readonly latencies: readonly number[];
  /** The share of one processor that this process, which sends the requests, was busy. */
  readonly busy: number;
}

/**
 * Sends the requests in order. Each connection sends its next request when it has received the last response. The
 * connections are opened before the clock starts.
 *
 * @throws Error if a response has another status.
 */
export async function sendAll(
  origin: string,
  requests: readonly PreparedRequest[],
  connections: number,
): Promise<Slice> {
  const agent = new Agent({ keepAlive: true, maxSockets: connections });
  try {
    // A path that no side has: cheap, and without effect.
    const opening = { method: 'GET', path: '/api/v2/nothing-here', headers: {}, status: 404 };
    await Promise.all(Array.from({ length: connections }, () => sendOne(origin, agent, opening)));
    const latencies: number[] = [];
    const queue = requests.values();
    const [before, began] = [process.cpuUsage(), performance.now()];
    const connection = async (): Promise<void> => {
      for (const each of queue) {
        const sent = performance.now();
        await sendOne(origin, agent, each);
        latencies.push(performance.now() - sent);
      }
    };
    await Promise.all(Array.from({ length: connections }, connection));
    const seconds = (performance.now() - began) / 1000;
    const { user, system } = process.cpuUsage(before);
    return { requests: requests.length, seconds, latencies, busy: (user + system) / 1e6 / seconds };
  } finally {
    agent.destroy();
  }
}

/** Sends one request and returns the text of the response. */
export function sendOne(origin: string, agent: Agent | undefined, asked: PreparedRequest): Promise<string> {
  const { method, path, headers, body, status } = asked;
  return new Promise((resolve, reject) => {
    const sent = send(`${origin}${path}`, { method, headers, ...(agent && { agent }) }, (response) => {
      let text = '';
      response.setEncoding('utf8');
      response.on('data', (chunk: string) => (text += chunk));
      response.on('error', reject);
      response.on('end', () => {
        if (response.statusCode === status) resolve(text);
        else reject(new Error(`${method} ${path} answered ${response.statusCode}: ${text}`));
      });
    });
    sent.on('error', reject);
    sent.end(body);
  });
}
