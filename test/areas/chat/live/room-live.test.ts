/** What the connections of a room get: every message once, in order and without gaps, whatever happens in between. */
import { evictDurableObject, runInDurableObject } from 'cloudflare:test';
import fc from 'fast-check';
import { beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import { env } from '../../../support/deps.ts';
import { createMessage, openRoom, sendMessage, type Message } from '../../../support/chat.ts';
import { passSeconds } from '../../../support/clock.ts';
import { rowsOf } from '../../../support/matching.ts';
import { nonEmpty } from '../../../support/nonempty.ts';
import { people } from '../../../support/people.ts';
import { holds, runsOf } from '../../../support/property.ts';
import { inParallel } from '../../../support/race.ts';
import { enterRoom, openRoomChannel, type RoomListener, roomObject } from '../../../support/room-live.ts';
import { freshWorld } from '../../../support/world.ts';
import { insertMessages } from '../messages.ts';

beforeEach(freshWorld);

const numbers = (first: number, last: number) => Array.from({ length: last - first + 1 }, (_, index) => first + index);
const sequencesOf = (messages: readonly Message[]) => messages.map(({ sequence }) => sequence);
/** Lets the room forget its memory, if it has not done so by itself. */
const sleepRoom = (roomId: string) =>
  evictDurableObject(roomObject(roomId)).catch((error: unknown) => {
    if (!String(error).includes('not currently running')) throw error;
  });

/** Sends a message over a connection. Returns the answer. */
async function sendOver(tab: RoomListener, text: string, clientMessageId: string = crypto.randomUUID()) {
  tab.send({ type: 'send', clientMessageId, text });
  return tab.nextOf('sent');
}

describe('the greeting of a room', () => {
  it('names the newest sequence, and the messages that follow come after it', async () => {
    const roomId = await openRoom('mina', 'daniel');
    await createMessage('daniel', roomId);
    const tab = await openRoomChannel('mina', roomId);
    expect(await tab.next()).toMatchObject({ type: 'hello', lastSequence: 1 });
    const second = await createMessage('daniel', roomId);
    expect(await tab.next()).toEqual({ type: 'posted', message: second });
  });

  it('is the same 4404 for a room of others and for one that does not exist', async () => {
    const roomId = await openRoom('mina', 'daniel');
    const [foreign, missing] = [
      await openRoomChannel('yuki', roomId),
      await openRoomChannel('yuki', '01900000-0000-7000-8000-00000000dead'),
    ];
    const closes = [await foreign.waitForClose(), await missing.waitForClose()];
    expect(closes).toEqual([
      { code: 4404, reason: 'room not found' },
      { code: 4404, reason: 'room not found' },
    ]);
  });
});

describe('a message', () => {
  it('chat-C03: reaches both users once and in order, whichever entry point it took', async () => {
    const roomId = await openRoom('mina', 'daniel');
    const [mina, daniel] = [await enterRoom('mina', roomId), await enterRoom('daniel', roomId)];
    await createMessage('mina', roomId, { text: 'one' });
    const { message } = await sendOver(daniel, 'two');
    expect(message).toMatchObject({ sequence: 2, text: 'two', senderId: people.daniel.id });
    await createMessage('daniel', roomId, { text: 'three' });
    expect(sequencesOf(await mina.nextMessages(3))).toEqual([1, 2, 3]);
  });

  it('chat-C01: is stored and told once, however often it is sent over both entry points', async () => {
    const roomId = await openRoom('mina', 'daniel');
    const [mina, daniel] = [await enterRoom('mina', roomId), await enterRoom('daniel', roomId)];
    const clientMessageId = crypto.randomUUID();
    const first = await sendOver(mina, 'once', clientMessageId);
    await sleepRoom(roomId);
    const again = await inParallel(20, async (index) => {
      if (index % 2 === 0)
        return (await sendMessage('mina', roomId, { text: 'once', clientMessageId: clientMessageId.toUpperCase() }))
          .body;
      mina.send({ type: 'send', clientMessageId, text: 'once' });
      return undefined;
    });
    passSeconds(8 * 86_400);
    expect((await sendMessage('mina', roomId, { text: 'once', clientMessageId })).body).toEqual(first.message);
    for (const body of again) if (body !== undefined) expect(body).toEqual(first.message);
    for (let count = 0; count < 10; count += 1) expect(await mina.nextOf('sent')).toEqual(first);
    expect(await rowsOf('chat_messages WHERE room_id = ?', roomId)).toHaveLength(1);
    expect(
      (await daniel.framesUntilPong()).filter((frame) => frame !== 'pong' && frame.type === 'posted'),
    ).toHaveLength(1);
    mina.send({ type: 'send', clientMessageId, text: 'another' });
    expect(await mina.nextOf('refused')).toEqual({
      type: 'refused',
      clientMessageId,
      code: 'chat.client_message_id_reused',
    });
  });

  it.each([
    [{ text: '\u3164' }, 'request.invalid'],
    [{ text: 'hi', replyTo: crypto.randomUUID() }, 'chat.reply_not_found'],
  ])('chat-C35: %j is refused with its reason, and the connection stays open', async (sent, code) => {
    const roomId = await openRoom('mina', 'daniel');
    const mina = await enterRoom('mina', roomId);
    const clientMessageId = crypto.randomUUID();
    mina.send({ type: 'send', clientMessageId, ...sent });
    expect(await mina.next()).toEqual({ type: 'refused', clientMessageId, code });
    expect(await mina.framesUntilPong()).toEqual([]);
  });

  it('keeps the order in which one connection sends, without waiting for answers', async () => {
    const roomId = await openRoom('mina', 'daniel');
    const mina = await enterRoom('mina', roomId);
    for (const index of numbers(1, 40))
      mina.send({ type: 'send', clientMessageId: crypto.randomUUID(), text: `${index}` });
    const messages = await mina.nextMessages(40);
    expect(messages.map(({ text }) => text)).toEqual(numbers(1, 40).map(String));
  });
});

describe('chat-C02: the order of frames', () => {
  it('is that of the sequence, without gaps, while both users send in parallel over both entry points', async () => {
    const roomId = await openRoom('mina', 'daniel');
    const tabs = [await enterRoom('mina', roomId), await enterRoom('daniel', roomId), await enterRoom('mina', roomId)];
    const [mina] = tabs;
    await inParallel(60, async (index) => {
      if (index % 3 === 0) mina?.send({ type: 'send', clientMessageId: crypto.randomUUID(), text: `${index}` });
      else await createMessage(index % 2 === 0 ? 'mina' : 'daniel', roomId, { text: `${index}` });
    });
    for (const tab of tabs) expect(sequencesOf(await tab.nextMessages(60))).toEqual(numbers(1, 60));
  });

  it('holds for a message that was committed and not told before the object was thrown out', async () => {
    const roomId = await openRoom('mina', 'daniel');
    const daniel = await enterRoom('daniel', roomId);
    await insertMessages(roomId, 2);
    await sleepRoom(roomId);
    await createMessage('mina', roomId);
    expect(sequencesOf(await daniel.nextMessages(3))).toEqual([1, 2, 3]);
  });

  it('is mended by the alarm if nobody sends after that', async () => {
    const roomId = await openRoom('mina', 'daniel');
    const daniel = await enterRoom('daniel', roomId);
    await insertMessages(roomId, 2);
    await sleepRoom(roomId);
    await runInDurableObject(roomObject(roomId), (room) => room.alarm());
    expect(sequencesOf(await daniel.nextMessages(2))).toEqual([1, 2]);
  });

  it('RT-01, RT-07: is the same if the object is thrown out between any two frames', async () => {
    type Step = 'evict' | 'evict twice' | 'rest' | 'socket' | 'typing' | 'ping';
    const steps: readonly Step[] = ['evict', 'evict twice', 'rest', 'socket', 'typing', 'ping'];
    await holds(
      fc.asyncProperty(fc.array(fc.constantFrom(...steps), { minLength: 4, maxLength: 14 }), async (drawn) => {
        await freshWorld();
        const roomId = await openRoom('mina', 'daniel');
        const [mina, daniel] = [await enterRoom('mina', roomId), await enterRoom('daniel', roomId)];
        let sent = 0;
        for (const step of nonEmpty(drawn, 'steps')) {
          if (step.startsWith('evict')) await sleepRoom(roomId);
          if (step === 'evict twice') await sleepRoom(roomId);
          if (step === 'rest') await createMessage('daniel', roomId, { text: `${(sent += 1)}` });
          if (step === 'socket') expect((await sendOver(mina, `${(sent += 1)}`)).message.sequence).toBe(sent);
          if (step === 'typing') mina.send({ type: 'typing', isTyping: true });
          if (step === 'ping') daniel.send('ping');
          await sleepRoom(roomId);
        }
        expect(sequencesOf(await daniel.nextMessages(sent))).toEqual(numbers(1, sent));
        await createMessage('daniel', roomId);
        expect((await daniel.nextMessages(1)).map(({ sequence }) => sequence)).toEqual([sent + 1]);
      }),
      runsOf({ sampled: 5, full: 200 }),
    );
  });

  it('survives a database that does not answer: the alarm repeats the delivery', async () => {
    const roomId = await openRoom('mina', 'daniel');
    const daniel = await enterRoom('daniel', roomId);
    await insertMessages(roomId, 1);
    const { DB } = env;
    const failing = { batch: () => Promise.reject(new Error('D1 is away')), prepare: DB.prepare.bind(DB) };
    Object.assign(env, { DB: failing });
    onTestFinished(() => void Object.assign(env, { DB }));
    daniel.send({ type: 'typing', isTyping: true });
    expect(await daniel.framesUntilPong()).toEqual([]);
    Object.assign(env, { DB });
    await runInDurableObject(roomObject(roomId), (room) => room.alarm());
    expect(sequencesOf(await daniel.nextMessages(1))).toEqual([1]);
  });
});
