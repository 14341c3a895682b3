/** RT-01: `npm start` is killed in the middle of sends. What was acknowledged is there once, in order, without gaps. */
import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it, onTestFinished, vi } from 'vitest';
import { findFreePort } from '../../src/cli/ports.mjs';
import { connectRoom, type Message, type RoomLive } from '../../src/client/live/index.ts';
import { createStudymate, memoryTokens, type Studymate, unwrap } from '../../src/client/sdk/index.ts';
import { mayBeEmpty, nonEmpty } from '../support/nonempty.ts';
import { runsOf } from '../support/property.ts';
import { familyOf, stillRunning } from '../support/node/processes.ts';

const data = mkdtempSync(join(tmpdir(), 'studymate-kill-'));
const port = await findFreePort(18_887);
const baseUrl = `http://localhost:${port}/api/v2`;
const patience = { timeout: 90_000, interval: 100 };

/** Starts the server and waits until it answers. Returns its process. */
async function startServer(): Promise<ChildProcess> {
  const args = ['src/cli/start.mjs', '--port', String(port), '--persist-to', data];
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'pipe'] });
  let printed = '';
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (part) => (printed += part));
  onTestFinished(() => void child.kill('SIGTERM'));
  await vi.waitFor(() => expect(printed).toContain('Ctrl-C stops'), patience);
  return child;
}

/** Kills the server with all its processes, as a power cut would. */
async function killServer({ pid = 0 }: ChildProcess): Promise<void> {
  const family = familyOf(pid);
  for (const each of family) process.kill(each, 'SIGKILL');
  await vi.waitFor(() => expect(stillRunning(family)).toEqual([]), patience);
}

async function clientOf(user: string): Promise<Studymate> {
  const { accessToken } = unwrap(await createStudymate({ baseUrl }).devLogin({ body: { user } }));
  return createStudymate({ baseUrl, tokens: memoryTokens({ accessToken }), locale: 'en' });
}

/** Keeps a room open like an app whose page is of the server's own origin. */
function enter(client: Studymate, roomId: string): RoomLive {
  const origin = `http://localhost:${port}`;
  const page = { isFocused: () => true, subscribe: () => () => undefined };
  const openSocket = (address: string) => {
    // Options are an addition of Node; a browser sends the origin by itself.
    const socket: WebSocket = Reflect.construct(WebSocket, [address, { headers: { origin } }]);
    socket.addEventListener('error', () => undefined);
    return socket;
  };
  const room = connectRoom(client, roomId, { openSocket, page });
  onTestFinished(() => room.close());
  return room;
}

afterAll(() => rmSync(data, { recursive: true, force: true }));

describe('a server that is killed in the middle of sends', { timeout: 900_000 }, () => {
  it('RT-01, chat-C14: has each acknowledged message once, and takes the others again', async () => {
    const { numRuns: total } = runsOf({ sampled: 100, full: 1000 });
    const first = await startServer();
    const mina = await clientOf('mina');
    // A seeded user has asked her.
    const query = { direction: 'received', status: 'pending' } as const;
    const [asked] = unwrap(await mina.listMatchRequests({ query })).items;
    if (asked === undefined) throw new Error('nobody has asked Mina');
    const partner = await clientOf(asked.partner.userId);
    const { requestId } = asked;
    const roomId = unwrap(await mina.acceptMatchRequest({ path: { requestId } })).match?.roomId ?? '';
    const { lastSequence: before } = unwrap(await mina.getChatRoom({ path: { roomId } }));
    const [own, other] = [enter(mina, roomId), enter(partner, roomId)];
    await vi.waitFor(() => expect([own.state, other.state]).toEqual(['open', 'open']), patience);

    const acknowledged = new Map<string, number>();
    const unanswered = new Set<string>(Array.from({ length: total / 2 }, () => crypto.randomUUID()));
    const sendByRequest = async (clientMessageId: string) => {
      const body = { clientMessageId, text: clientMessageId };
      const result = await mina.sendChatMessage({ path: { roomId }, body });
      if (!result.ok) return;
      acknowledged.set(clientMessageId, result.data.sequence);
      unanswered.delete(clientMessageId);
    };
    const byRequest = Promise.all([...unanswered].map(sendByRequest));
    const live = Array.from({ length: total / 2 }, (_, index) => other.send(`live ${index}`));
    await vi.waitFor(() => expect(acknowledged.size).toBeGreaterThan(total / 10), { ...patience, interval: 5 });
    await killServer(first);
    const second = await startServer();
    await byRequest;
    const stored = await Promise.all(live);
    while (unanswered.size > 0) await Promise.all([...unanswered].map(sendByRequest));
    const failed = mayBeEmpty(other.store.read().pending, 'the app may have got every answer');
    for (const { clientMessageId } of failed)
      await vi.waitFor(async () => expect(await other.retry(clientMessageId)).toBe(true), patience);

    const messages: Message[] = [];
    for (let after = before; messages.length < total; after += 200) {
      const page = unwrap(await mina.listChatMessages({ path: { roomId }, query: { after, limit: 200 } }));
      messages.push(...page.items);
      if (!page.hasLater) break;
    }
    expect(messages.map(({ sequence }) => sequence)).toEqual(messages.map((_, index) => before + 1 + index));
    expect(messages).toHaveLength(total);
    expect(new Set(messages.map(({ clientMessageId }) => clientMessageId)).size).toBe(total);
    for (const [clientMessageId, sequence] of nonEmpty([...acknowledged], 'acknowledged messages'))
      expect(messages[sequence - before - 1]?.clientMessageId).toBe(clientMessageId);
    expect(stored).toContain(true);
    // Both apps have reconnected by themselves and show the same.
    for (const { store } of [own, other])
      await vi.waitFor(
        () => expect(store.read().messages.filter(({ sequence }) => sequence > before)).toEqual(messages),
        patience,
      );
    second.kill('SIGTERM');
  });
});
