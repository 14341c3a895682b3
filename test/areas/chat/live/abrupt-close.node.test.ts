/** Sockets that end as networks and broken clients end them: what a WebSocket client of a test cannot send. */
import { randomBytes } from 'node:crypto';
import { request } from 'node:http';
import type { Duplex } from 'node:stream';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { call, openConnection, type Owner } from '../../../support/node/device.ts';
import { seededServer, type SeededServer } from '../../../support/node/seeded-server.ts';

let server: SeededServer;
let mina: Owner;
let daniel: Owner;
let roomId = '';
beforeAll(async () => {
  server = await seededServer();
  const { origin } = server;
  mina = { origin, token: await server.tokenOf('mina') };
  daniel = { origin, token: await server.tokenOf('daniel') };
  const room = await call(mina, 'POST', '/chat/rooms', { kind: 'public', title: '한국어 카페' });
  roomId = (room as { roomId: string }).roomId;
  await call(daniel, 'PUT', `/chat/rooms/${roomId}/members/${ownId(daniel)}`, {});
});
afterAll(() => server.close());

function ownId({ token }: Owner): string {
  const payload = JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString()) as { sub: string };
  return payload.sub;
}

async function addressFor(owner: Owner): Promise<string> {
  const { ticket } = (await call(owner, 'POST', '/auth/realtime-ticket')) as { ticket: string };
  return `${owner.origin}/api/v2/chat/rooms/${roomId}/live?ticket=${ticket}`;
}

/** Opens a connection to the room and returns its bytes. */
async function openBytes(owner: Owner): Promise<Duplex> {
  const headers = {
    Origin: 'http://localhost:8787',
    Connection: 'Upgrade',
    Upgrade: 'websocket',
    'Sec-WebSocket-Version': '13',
    'Sec-WebSocket-Key': randomBytes(16).toString('base64'),
  };
  const asked = request(await addressFor(owner), { headers }).end();
  return new Promise((resolve, reject) => {
    asked.on('upgrade', (_response, socket) => resolve(socket.on('error', () => undefined)));
    asked.on('response', ({ statusCode }) => reject(new Error(`no upgrade: ${statusCode}`)));
    asked.on('error', reject);
  });
}

/** A close frame as a client sends it. Its mask is of zeros, so the body stays as it is. */
function closeFrame(code: number | null, reason = ''): Buffer {
  const body = Buffer.concat([Buffer.from(code === null ? [] : [code >> 8, code & 0xff]), Buffer.from(reason)]);
  const length = body.length < 126 ? [0x80 | body.length] : [0xfe, body.length >> 8, body.length & 0xff];
  return Buffer.concat([Buffer.from([0x88, ...length, 0, 0, 0, 0]), body]);
}

/** The ways to end, by name. */
const endings: Readonly<Record<string, (socket: Duplex) => unknown>> = {
  'an abrupt cut': (socket) => socket.destroy(),
  'a close frame without a code': (socket) => socket.write(closeFrame(null)),
  'the code 1001': (socket) => socket.write(closeFrame(1001)),
  'the reserved code 1005': (socket) => socket.write(closeFrame(1005)),
  'the reserved code 1006': (socket) => socket.write(closeFrame(1006)),
  'a code of ours, 4401': (socket) => socket.write(closeFrame(4401)),
  'the code 5000, which is none': (socket) => socket.write(closeFrame(5000)),
  'a Korean reason of 200 bytes, which is too long': (socket) => socket.write(closeFrame(1000, '끝'.repeat(66) + '..')),
};

describe('chat-C10: a connection to a room', () => {
  it.each(Object.keys(endings))('may end with %s: the others are told of what follows', async (name) => {
    const heard: unknown[] = [];
    const other = openConnection((await addressFor(daniel)).replace('http', 'ws'));
    other.addEventListener('message', ({ data }) => heard.push(JSON.parse(String(data))));
    await expect.poll(() => heard).toMatchObject([{ type: 'hello' }]);
    const socket = await openBytes(mina);
    endings[name]?.(socket);
    const body = { clientMessageId: crypto.randomUUID(), text: name };
    await call(mina, 'POST', `/chat/rooms/${roomId}/messages`, body);
    await expect.poll(() => heard.at(-1)).toMatchObject({ type: 'posted', message: { text: name } });
    // The server has ended its side too.
    await expect.poll(() => socket.destroyed || socket.readableEnded || socket.resume().readableEnded).toBe(true);
    other.close();
  });
});
