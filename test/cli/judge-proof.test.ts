/** Tests what `npm run judge -- --prove` puts between Schemathesis and the server, without Schemathesis. */
import { createServer, type Server } from 'node:http';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { findMissed, injectedFaults } from '../../src/cli/judge/injected-faults.ts';
import { startSpoiler, type Spoiler } from '../../src/cli/judge/spoiler.ts';
import { listen } from '../../src/cli/ports.mjs';

let judged: Server;
let spoiler: Spoiler;

/** Answers with the status that the header `x-status` asks for, an ETag, and what was sent. */
beforeEach(async () => {
  judged = createServer((request, response) => {
    const parts: Buffer[] = [];
    request.on('data', (part: Buffer) => parts.push(part));
    request.on('end', () => {
      response.writeHead(Number(request.headers['x-status'] ?? 200), {
        etag: '"1"',
        'content-type': 'application/json',
      });
      response.end(JSON.stringify([request.method, request.url, Buffer.concat(parts).toString('utf8')]));
    });
  });
  spoiler = await startSpoiler(`http://localhost:${await listen(judged, 0)}`, injectedFaults);
});

afterEach(() => {
  spoiler.stop();
  judged.close();
});

const fetchStatus = (path: string, status: number, init: RequestInit = {}) =>
  fetch(`${spoiler.origin}/api/v2${path}`, { ...init, headers: { 'x-status': String(status) } });

describe('the server between', () => {
  it('passes on what has no injected fault, with method, query and body', async () => {
    const answer = await fetchStatus('/reference?limit=%00', 404, { method: 'PUT', body: 'text' });
    expect([answer.status, answer.headers.get('etag')]).toEqual([404, '"1"']);
    expect(await answer.json()).toEqual(['PUT', '/api/v2/reference?limit=%00', 'text']);
  });

  it('leaves another status of a spoiled address as it is', async () => {
    expect((await fetchStatus('/health', 404)).status).toBe(404);
  });

  it.each(injectedFaults)('$check: answers $operation with $what', async ({ operation, status }) => {
    const [method = '', path = ''] = operation.split(' ');
    const answer = await fetchStatus(path, status, { method });
    const text = await answer.text();
    const plain = JSON.stringify([method, `/api/v2${path}`, '']);
    const kept = [answer.status, answer.headers.get('etag'), answer.headers.get('content-type'), text];
    expect([...kept, answer.headers.get('allow')]).not.toEqual([status, '"1"', 'application/json', plain, null]);
  });
});

it('a fault counts as reported only by its own check at its own operation', () => {
  const [first, second] = injectedFaults;
  if (first === undefined || second === undefined) throw new Error('There are no injected faults.');
  const other = { check: first.check, operation: second.operation };
  expect(findMissed([first, second], [first, other])).toEqual([second]);
});

it('no two injected faults share an address, so that each is reported for its own sake', () => {
  const addresses = injectedFaults.map(({ operation }) => operation.split(' ')[1]);
  expect(new Set(addresses).size).toBe(addresses.length);
});
