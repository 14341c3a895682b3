/**
 * A server on loopback that the test controls request by request. It sends a response, drops the connection, or never
 * responds.
 */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeEach } from 'vitest';

export interface Received {
  readonly method: string;
  /** Path and query exactly as the client sent them. */
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

export interface Answer {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  /** A string is sent unchanged. Any other value is sent as JSON. */
  readonly body?: unknown;
}

/** `drop` closes the connection without a response. `hang` keeps it open and never responds. */
export type Reaction = Answer | 'drop' | 'hang';

export interface ScriptedServer {
  readonly baseUrl: string;
  /** All received requests, in order. */
  readonly received: Received[];
  /** Reactions for the next requests, each used once. */
  next(...reactions: readonly Reaction[]): void;
  /** Sets the reaction to requests for which nothing is scripted. */
  otherwise(react: (request: Received) => Reaction | Promise<Reaction>): void;
  close(): Promise<void>;
}

/** Starts the server on a free port and returns it. */
export async function scriptedServer(): Promise<ScriptedServer> {
  const received: Received[] = [];
  const script: Reaction[] = [];
  let fallback: (request: Received) => Reaction | Promise<Reaction> = () => problem(500, 'server.internal');
  const answer = async (request: IncomingMessage, response: ServerResponse) => {
    const seen = await read(request);
    received.push(seen);
    react(script.shift() ?? (await fallback(seen)), request, response);
  };
  // The runtime keeps connections open, and a request on one that closes at that moment is lost.
  const server = createServer({ keepAliveTimeout: 0 }, (request, response) => void answer(request, response));
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const { port } = server.address() as AddressInfo; // it listens on a port, not on a pipe
  return {
    baseUrl: `http://127.0.0.1:${port}/api/v2`,
    received,
    next: (...reactions) => void script.push(...reactions),
    otherwise: (choose) => {
      fallback = choose;
    },
    close: () => {
      server.closeAllConnections();
      return new Promise((closed) => server.close(() => closed()));
    },
  };
}

async function read(request: IncomingMessage): Promise<Received> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer); // no encoding is set
  const headers = Object.fromEntries(Object.entries(request.headers).map(([name, value]) => [name, String(value)]));
  return {
    method: request.method ?? '',
    url: request.url ?? '',
    headers,
    body: Buffer.concat(chunks).toString('utf8'),
  };
}

function react(reaction: Reaction, request: IncomingMessage, response: ServerResponse): void {
  if (reaction === 'drop') request.socket.destroy();
  if (typeof reaction === 'string') return;
  const { status, headers, body } = reaction;
  const type = status < 400 ? 'application/json' : 'application/problem+json';
  response.writeHead(status, {
    ...(body === undefined ? {} : { 'content-type': type }),
    'x-request-id': 'request-1',
    ...headers,
  });
  response.end(body === undefined || typeof body === 'string' ? body : JSON.stringify(body));
}

/** Returns a problem response in the format of the real server. */
export function problem(status: number, code: string, headers: Readonly<Record<string, string>> = {}): Answer {
  const texts = {
    title: 'Title',
    detail: 'Detail.',
    userMessage: 'For the user.',
    instance: '/api/v2',
    requestId: 'request-1',
  };
  return { status, headers, body: { type: `http://localhost/docs/problems/${code}`, status, code, ...texts } };
}

/**
 * Starts a server for all tests of a file and returns it. Clears the received requests before each test and closes the
 * server after the last.
 */
export async function scriptedServerForFile(): Promise<ScriptedServer> {
  const server = await scriptedServer();
  afterAll(() => server.close());
  beforeEach(() => {
    server.received.length = 0;
  });
  return server;
}
