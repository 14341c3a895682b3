/** RT-05, RT-06: what ends a connection, and no other. */
import { evictDurableObject, runInDurableObject } from 'cloudflare:test';
import { beforeEach, describe, expect, it } from 'vitest';
import { createMessage, openRoom } from '../../../support/chat.ts';
import { passSeconds } from '../../../support/clock.ts';
import { nonEmpty } from '../../../support/nonempty.ts';
import { enterRoom, type RoomListener, roomObject } from '../../../support/room-live.ts';
import { freshWorld } from '../../../support/world.ts';

beforeEach(freshWorld);

describe('a connection to a room', () => {
  it('RT-05: closes if it floods, or sends what is no frame, and no other does', async () => {
    const roomId = await openRoom('mina', 'daniel');
    const bystander = await enterRoom('daniel', roomId);
    const typing = JSON.stringify({ type: 'typing', isTyping: true });
    const send = { type: 'send', clientMessageId: crypto.randomUUID() };
    const closes: [string, (string | Uint8Array)[], number][] = [
      ['flood', Array.from({ length: 101 }, () => typing), 1008],
      ['long', ['x'.repeat(20_001)], 1009],
      ['binary', [new Uint8Array([1, 2, 3])], 1003],
      ['no JSON', ['{'], 1003],
      ['deep', ['['.repeat(20_000)], 1003],
      ['text too long', [JSON.stringify({ ...send, text: 'x'.repeat(4001) })], 1003],
      ['foreign room', [JSON.stringify({ ...send, text: 'x', roomId })], 1003],
    ];
    for (const [name, sent, code] of closes) {
      const tab = await enterRoom('mina', roomId);
      for (const frame of sent) tab.socket.send(frame);
      expect((await tab.waitForClose()).code, name).toBe(code);
    }
    await bystander.framesUntilPong();
    const message = await createMessage('mina', roomId);
    expect(await bystander.nextOf('posted')).toEqual({ type: 'posted', message });
  });

  it('takes the longest text, also of 4,000 emoji', async () => {
    const roomId = await openRoom('mina', 'daniel');
    const tab = await enterRoom('mina', roomId);
    tab.send({ type: 'send', clientMessageId: crypto.randomUUID(), text: '😀'.repeat(4000) });
    expect((await tab.nextOf('sent')).message.text).toHaveLength(8000);
  });

  it('closes the oldest if a user opens more than ten to one room', async () => {
    const roomId = await openRoom('mina', 'daniel');
    const opened: RoomListener[] = [await enterRoom('daniel', roomId)];
    for (let index = 0; index < 11; index += 1) opened.push(await enterRoom('mina', roomId));
    expect(await opened[1]?.waitForClose()).toEqual({ code: 4409, reason: 'replaced' });
    const [daniel, , ...left] = opened;
    for (const tab of nonEmpty([...left, ...(daniel ? [daniel] : [])], 'open connections'))
      expect(await tab.framesUntilPong()).toEqual([]);
  });

  it('RT-06: is dropped before the next frame if it has been silent for three minutes, without harm to others', async () => {
    const roomId = await openRoom('mina', 'daniel');
    const [silent, alive] = [await enterRoom('mina', roomId), await enterRoom('mina', roomId)];
    passSeconds(100);
    expect(await alive.answersPing()).toBe(true);
    passSeconds(100);
    await createMessage('daniel', roomId);
    expect(await silent.waitForClose()).toEqual({ code: 4408, reason: 'silent' });
    expect((await alive.nextMessages(1))[0]?.sequence).toBe(1);
  });

  it('closes if another version has accepted it, so that it is opened anew', async () => {
    const roomId = await openRoom('mina', 'daniel');
    const old = await enterRoom('mina', roomId);
    await runInDurableObject(roomObject(roomId), (_, state) => {
      for (const socket of state.getWebSockets()) socket.serializeAttachment(1_772_000_000_000);
    });
    await evictDurableObject(roomObject(roomId));
    const other = await enterRoom('daniel', roomId);
    await createMessage('mina', roomId);
    expect(await old.waitForClose()).toEqual({ code: 1012, reason: 'restart' });
    expect((await other.nextMessages(1))[0]?.sequence).toBe(1);
  });

  it.each([1000, 1001, 3000, 4999])('chat-C10: is answered at once if the client closes with %d', async (code) => {
    const roomId = await openRoom('mina', 'daniel');
    const [mina, daniel] = [await enterRoom('mina', roomId), await enterRoom('daniel', roomId)];
    mina.socket.close(code, '안녕히 계세요'.repeat(5));
    expect(await mina.waitForClose()).toBeDefined();
    await createMessage('daniel', roomId);
    expect((await daniel.nextMessages(1))[0]?.sequence).toBe(1);
  });

  it('chat-C11, RT-07: is answered pings without a call or a question to D1 while the object sleeps', async () => {
    const roomId = await openRoom('mina', 'daniel');
    const tabs = [await enterRoom('mina', roomId), await enterRoom('daniel', roomId)];
    await evictDurableObject(roomObject(roomId));
    for (let round = 0; round < 100; round += 1) for (const tab of tabs) expect(await tab.answersPing()).toBe(true);
    // Still asleep: an object that runs could be thrown out.
    await expect(evictDurableObject(roomObject(roomId))).rejects.toThrow('not currently running');
  });

  it('chat-C12: is told each message once if two were opened in one moment', async () => {
    const roomId = await openRoom('mina', 'daniel');
    const tabs = await Promise.all([enterRoom('mina', roomId), enterRoom('mina', roomId)]);
    await evictDurableObject(roomObject(roomId));
    await createMessage('daniel', roomId);
    for (const tab of tabs) {
      expect((await tab.nextMessages(1))[0]?.sequence).toBe(1);
      expect(await tab.framesUntilPong()).toEqual([]);
    }
  });
});
