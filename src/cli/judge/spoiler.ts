/** A server between Schemathesis and the judged one. It passes everything on, and spoils the answers it is told to. */
import { createServer, request as send, type IncomingMessage, type ServerResponse } from 'node:http';
import { buffer } from 'node:stream/consumers';
import { listen } from '../ports.mjs';
import type { Answer, InjectedFault } from './injected-faults.ts';

export interface Spoiler {
  readonly origin: string;
  readonly stop: () => void;
}

/** Starts it on a free port in front of `origin`. */
export async function startSpoiler(origin: string, faults: readonly InjectedFault[]): Promise<Spoiler> {
  const server = createServer((request, response) => {
    passOn(origin, faults, request, response).catch(() => response.destroy());
  });
  const port = await listen(server, 0);
  return {
    origin: `http://localhost:${port}`,
    stop: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

async function passOn(
  origin: string,
  faults: readonly InjectedFault[],
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const answer = await fetchAnswer(origin, request, await buffer(request));
  const path = (request.url ?? '').split('?', 1)[0];
  const fault = faults.find(
    ({ operation, status }) => `/api/v2${operation.split(' ')[1]}` === path && status === answer.status,
  );
  const { status, headers, body } = fault === undefined ? answer : fault.change(answer);
  for (const [name, value] of Object.entries(headers)) if (value !== undefined) response.setHeader(name, value);
  response.removeHeader('transfer-encoding');
  if (fault !== undefined) response.removeHeader('content-length');
  response.writeHead(status).end(body);
}

/** Asks for an answer that is not compressed, so that its text can be replaced. */
function fetchAnswer(origin: string, { method, url, headers }: IncomingMessage, body: Buffer): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const sent = send(
      `${origin}${url}`,
      { method, headers: { ...headers, 'accept-encoding': 'identity' } },
      (answer) => {
        buffer(answer).then(
          (bytes) => resolve({ status: answer.statusCode ?? 0, headers: answer.headers, body: bytes }),
          reject,
        );
      },
    );
    sent.once('error', reject).end(body);
  });
}
